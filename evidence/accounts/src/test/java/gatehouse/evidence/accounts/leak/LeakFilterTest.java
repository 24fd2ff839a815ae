// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.vault.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of leaked passwords in both of its forms, and the filter that is built of it. */
class LeakFilterTest {
  private static final int LEAKED = 3_000;

  @TempDir Path folder;

  private Path list;
  private Path prefixes;

  @BeforeEach
  void lists() throws IOException, NoSuchAlgorithmException {
    SortedMap<String, Integer> hashes = new TreeMap<>();
    for (int i = 0; i < LEAKED; i++) {
      hashes.put(sha1("leaked" + i), i + 1);
    }
    StringBuilder lines = new StringBuilder();
    hashes.forEach((hash, count) -> lines.append(hash).append(':').append(count).append("\r\n"));
    list = Files.writeString(folder.resolve("list.txt"), lines);
    prefixes = Files.createDirectory(folder.resolve("ranges"));
    SortedMap<String, StringBuilder> files = new TreeMap<>();
    hashes.forEach(
        (hash, count) ->
            files
                .computeIfAbsent(hash.substring(0, 5), key -> new StringBuilder())
                .append(hash.substring(5))
                .append(':')
                .append(count)
                .append('\n'));
    for (String prefix : files.keySet()) {
      String padding = "0".repeat(35) + ":0\n";
      Files.writeString(prefixes.resolve(prefix + ".txt"), files.get(prefix) + padding);
    }
  }

  @Test
  void filter_ofEitherForm_knowsEveryPasswordOfTheList() throws IOException {
    Path filter = folder.resolve("a.filter");
    Path other = folder.resolve("b.filter");

    assertThat(Corpus.at(list).build(filter)).isEqualTo(LEAKED);
    assertThat(Corpus.at(prefixes).build(other)).isEqualTo(LEAKED);
    assertThat(other).hasSameBinaryContentAs(filter);
    try (LeakFilter opened = LeakFilter.open(filter)) {
      for (int i = 0; i < LEAKED; i++) {
        assertThat(look(opened, "leaked" + i)).isEqualTo(Leak.PROBABLE);
      }
    }
    assertThat(folder.resolve("a.filter.part")).doesNotExist();
  }

  @Test
  void filter_ofOthers_isMistakenInOneOf256() throws IOException {
    Path filter = folder.resolve("a.filter");
    Corpus.at(list).build(filter);
    SplittableRandom random = new SplittableRandom(7);
    int mistaken = 0;
    try (LeakFilter opened = LeakFilter.open(filter)) {
      for (int i = 0; i < 100_000; i++) {
        mistaken += opened.contains(random.nextLong()) ? 1 : 0;
      }
    }

    assertThat(mistaken).isBetween(250, 550);
  }

  @Test
  void filter_confirmedByTheList_isExact() throws IOException {
    Path file = folder.resolve("a.filter");
    Corpus.at(list).build(file);
    try (LeakFilter filter = LeakFilter.open(file)) {
      LeakCheck byFile = new Confirmed(filter, Corpus.at(list));
      LeakCheck byFolder = new Confirmed(filter, Corpus.at(prefixes));
      for (int i = 0; i < LEAKED; i += 7) {
        assertThat(look(byFile, "leaked" + i)).isEqualTo(Leak.CONFIRMED);
        assertThat(look(byFolder, "leaked" + i)).isEqualTo(Leak.CONFIRMED);
        assertThat(look(byFile, "unknown" + i)).isEqualTo(Leak.NOT_FOUND);
      }
    }
  }

  @Test
  void folder_withoutAFile_isNotTakenForNo() throws IOException {
    Corpus folderAlone = Corpus.at(prefixes);

    assertThatThrownBy(() -> look(folderAlone, "unknown1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("download it whole");
  }

  @Test
  void list_inAnyPlace_isFoundByHalving() throws IOException {
    Corpus corpus = Corpus.at(list);
    for (int i = 0; i < LEAKED; i++) {
      assertThat(look(corpus, "leaked" + i)).isEqualTo(Leak.CONFIRMED);
    }
    for (int i = 0; i < 300; i++) {
      assertThat(look(corpus, "unknown" + i)).isEqualTo(Leak.NOT_FOUND);
    }
  }

  @Test
  void filter_damagedAnywhere_saysSo() throws IOException {
    Path file = folder.resolve("a.filter");
    Corpus.at(list).build(file);
    byte[] good = Files.readAllBytes(file);
    for (int at : new int[] {0, 9, 15, 20, 30, 50, 60, good.length - 5}) {
      byte[] bad = good.clone();
      bad[at] ^= 4;
      Path damaged = Files.write(folder.resolve("bad"), bad);
      assertThatThrownBy(
              () -> {
                try (LeakFilter filter = LeakFilter.open(damaged)) {
                  filter.contains(1);
                }
              })
          .as("byte %d", at)
          .isInstanceOf(IOException.class);
    }
    for (int length : new int[] {0, 10, 40, good.length - 1}) {
      Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(good, length));
      assertThatThrownBy(() -> LeakFilter.open(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void list_thatIsNone_makesNoFilter() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd"), "hello\nworld\n");
    Path file = folder.resolve("a.filter");

    assertThatThrownBy(() -> Corpus.at(odd).build(file)).hasMessageContaining("2 lines");
    assertThat(file).doesNotExist();
    assertThat(folder.resolve("a.filter.part")).doesNotExist();
    Files.createFile(file);
    assertThatThrownBy(() -> Corpus.at(list).build(file)).hasMessageContaining("already");
  }

  private static Leak look(LeakCheck check, String password) throws IOException {
    try (Secret secret = Secret.ofText(password.toCharArray());
        PasswordHash hash = PasswordHash.of(secret)) {
      return check.look(hash);
    }
  }

  private static String sha1(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(
            MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
