// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.link.address.AddressReader;
import gatehouse.evidence.link.address.LinkException;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
  private final Lists lists = new Lists(Suffixes.carried());

  @TempDir Path folder;

  /** One and the same list in every form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0 bad.example # why\n0.0.0.0 www.bad.example",
        "127.0.0.1\tbad.example www.bad.example",
        "bad.example\n",
        "*.bad.example\nbad.example",
        "BAD.example.\r\n",
        "! title\n||bad.example^",
        "||bad.example^$important",
        "$TTL 60\n@ SOA a. b. 1 2 3 4 5\n@ NS localhost.\nbad.example CNAME .\n*.bad.example CNAME .",
        "bad.example 60 IN CNAME *.\nwww.bad.example 60 IN CNAME rpz-drop.",
        "address=/bad.example/0.0.0.0",
        "local=/bad.example/",
        "local-zone: \"bad.example\" always_nxdomain"
      })
  void list_anyForm_namesTheSame(String text) throws IOException {
    add("list", text);

    assertThat(find("https://bad.example/a?b")).hasValue(Hit.Kind.BAD);
    assertThat(find("http://www.bad.example:8080/")).hasValue(Hit.Kind.BAD);
    assertThat(find("https://notbad.example/")).isEmpty();
    assertThat(find("https://example/")).isEmpty();
  }

  @Test
  void hosts_line_meansThatNameAlone() throws IOException {
    add("list", "0.0.0.0 bad.example");

    assertThat(find("https://www.bad.example/")).isEmpty();
  }

  @Test
  void pages_listed_areFoundExactly() throws IOException {
    add("urls", "https://host.example/a/b?c=d\nhttp://other.example\nthird.example/x");

    assertThat(find("http://host.example/a/b?c=d#e")).hasValue(Hit.Kind.BAD);
    assertThat(find("https://host.example/a/")).hasValue(Hit.Kind.OTHER_PAGE);
    assertThat(find("https://other.example/")).hasValue(Hit.Kind.BAD);
    assertThat(find("https://third.example/x/")).hasValue(Hit.Kind.BAD);
  }

  @Test
  void good_word_goesBeforeABadOne() throws IOException {
    add("a", "||example.com^\n@@||good.example.com^");
    add("b", "fine.example.com CNAME rpz-passthru.");

    assertThat(find("https://x.good.example.com/")).hasValue(Hit.Kind.GOOD);
    assertThat(find("https://fine.example.com/")).hasValue(Hit.Kind.GOOD);
    assertThat(find("https://bad.example.com/")).hasValue(Hit.Kind.BAD);
  }

  @Test
  void publicSuffix_listed_isNotAllBelowIt() throws IOException {
    add("a", "github.io\nco.in");

    assertThat(find("https://github.io/")).hasValue(Hit.Kind.BAD);
    assertThat(find("https://somebody.github.io/")).isEmpty();
    assertThat(find("https://bank.co.in/")).isEmpty();
  }

  @Test
  void hit_saysListLineAndName() throws IOException, LinkException {
    add("first", "a.example\n");
    add("second", "# words\n\n||bad.example^\nbücher.example\n192.0.2.1\n");

    assertThat(lists.find(AddressReader.read("https://x.bad.example/")))
        .hasValue(new Hit("second", 3, "bad.example", Hit.Kind.BAD));
    assertThat(lists.find(AddressReader.read("https://xn--bcher-kva.example/")))
        .map(Hit::line)
        .hasValue(4);
    assertThat(lists.find(AddressReader.read("http://0xc0000201/"))).map(Hit::line).hasValue(5);
  }

  @Test
  void reading_linesItCannotAnswer_areCounted() throws IOException {
    assertThat(
            add(
                "mixed",
                "a.example\n/regex/\n||b.example^$third-party\n##.banner\n||c*.example^\nword\n"
                    + "x".repeat(5000)))
        .isEqualTo(new Reading(1, 5));
  }

  @Test
  void list_thatIsNone_isRefused() {
    assertThatThrownBy(() -> add("page", "<html>\n<body>not found</body>\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no line");
  }

  private Reading add(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return lists.add(name, file);
  }

  private Optional<Hit.Kind> find(String link) {
    try {
      return lists.find(AddressReader.read(link)).map(Hit::kind);
    } catch (LinkException e) {
      throw new AssertionError(e);
    }
  }
}
