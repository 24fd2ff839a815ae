// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.link.address.Idn;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixesTest {
  private static final String RULES =
      """
      com, ''
      example.com, example.com
      b.example.com, example.com
      a.b.example.com, example.com
      example, ''
      example.example, example.example
      b.example.example, example.example
      biz, ''
      b.domain.biz, domain.biz
      uk.com, ''
      example.uk.com, example.uk.com
      mm, ''
      c.mm, ''
      b.c.mm, b.c.mm
      a.b.c.mm, b.c.mm
      jp, ''
      test.jp, test.jp
      ac.jp, ''
      test.ac.jp, test.ac.jp
      kyoto.jp, ''
      ide.kyoto.jp, ''
      b.ide.kyoto.jp, b.ide.kyoto.jp
      c.kobe.jp, ''
      b.c.kobe.jp, b.c.kobe.jp
      www.city.kobe.jp, city.kobe.jp
      ck, ''
      test.ck, ''
      b.test.ck, b.test.ck
      www.ck, www.ck
      www.www.ck, www.ck
      us, ''
      ak.us, ''
      www.test.k12.ak.us, test.k12.ak.us
      食狮.公司.cn, 食狮.公司.cn
      www.食狮.公司.cn, 食狮.公司.cn
      公司.cn, ''
      www.食狮.中国, 食狮.中国
      a.github.io, a.github.io
      www.sbi.co.in, sbi.co.in
      """;

  private static final String LIST =
      """
      // ===BEGIN ICANN DOMAINS===
      com
      ck has a note
      *.ck
      !www.ck
      jp
      ac.jp
      *.kobe.jp
      !city.kobe.jp
      公司.cn
      cn
      // ===END ICANN DOMAINS===
      // ===BEGIN PRIVATE DOMAINS===
      blogspot.com
      // ===END PRIVATE DOMAINS===
      """;

  private static final Suffixes CARRIED = Suffixes.carried();

  /** What publicsuffix.org's algorithm says of names under rules that have long been there. */
  @ParameterizedTest
  @CsvSource(textBlock = RULES)
  void cut_rules_findTheRegistrableDomain(String name, String registrable) {
    String expected = registrable.isEmpty() ? "" : Idn.toAscii(registrable).orElseThrow();

    assertThat(CARRIED.cut(Idn.toAscii(name).orElseThrow()).registrable()).isEqualTo(expected);
  }

  @Test
  void cut_rulesWithTheCurrentList_findTheSame() throws IOException {
    Suffixes current = SuffixFile.read(SharedData.path("domains/public_suffix_list.dat"));

    assertThat(
            RULES
                .lines()
                .map(line -> Idn.toAscii(line.substring(0, line.indexOf(','))).orElseThrow()))
        .allSatisfy(
            name ->
                assertThat(current.cut(name).registrable())
                    .isEqualTo(CARRIED.cut(name).registrable()));
  }

  @ParameterizedTest
  @CsvSource({
    "a.com, a.com, false, true",
    "me.blogspot.com, me.blogspot.com, true, true",
    "x.y.kobe.jp, x.y.kobe.jp, false, true",
    "x.city.kobe.jp, city.kobe.jp, false, true",
    "www.ck, www.ck, false, true",
    "shop.xn--55qx5d.cn, shop.xn--55qx5d.cn, false, true",
    "a.b.nowhere, b.nowhere, false, false"
  })
  void cut_usersList_isFollowed(String name, String registrable, boolean tenant, boolean listed)
      throws IOException {
    Cut cut = SuffixFile.parse(LIST).cut(name);

    assertThat(cut.registrable()).isEqualTo(registrable);
    assertThat(cut.tenant()).isEqualTo(tenant);
    assertThat(cut.listed()).isEqualTo(listed);
  }

  @Test
  void cut_label_isWhatTheOwnerChose() {
    assertThat(CARRIED.cut("www.bank.co.in").label()).isEqualTo("bank");
    assertThat(CARRIED.cut("co.in").label()).isEmpty();
  }

  @Test
  void cut_notAName_endsWithItsLastLabel() {
    assertThat(CARRIED.cut("a..b").suffix()).isEqualTo("b");
    assertThat(CARRIED.cut("a".repeat(300) + ".com").suffix()).isEqualTo("com");
  }

  @Test
  void file_thatIsNoList_isRefused() {
    assertThatThrownBy(() -> SuffixFile.parse("<html>not found</html>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no public suffix list");
  }

  @Test
  void lists_carriedAndCurrent_mostlyAgree() throws IOException {
    Path file = SharedData.path("domains/public_suffix_list.dat");
    Suffixes current = SuffixFile.read(file);
    Random random = new Random(5);
    long same =
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[a-z0-9.-]+") && random.nextInt(10) == 0)
            .filter(
                line -> {
                  String name = "www.x." + line;
                  return current.cut(name).registrable().equals(CARRIED.cut(name).registrable());
                })
            .count();

    assertThat(same).isGreaterThan(850);
  }
}
