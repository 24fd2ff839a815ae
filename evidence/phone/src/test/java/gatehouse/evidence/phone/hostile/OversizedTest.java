// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Input that is larger, deeper or denser than any real one. */
class OversizedTest {
  private static final String BANNER = "== dumpstate: 2020-01-08 15:30:07\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, byte[] start, int thenZeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(start);
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < thenZeros; i++) {
        zip.write(block);
      }
    }
    return out.toByteArray();
  }

  @Test
  void bomb_insideAndBeside() throws IOException {
    byte[] bomb = zip("bugreport.txt", bytes(BANNER), 300);
    assertThatCode(() -> Hostile.bugReport(bomb)).doesNotThrowAnyException();
    byte[] nested = zip("inner.zip", zip("junk.bin", new byte[16], 300), 0);
    assertThatCode(() -> Hostile.bugReport(nested)).doesNotThrowAnyException();
  }

  @Test
  void zips_nestedDeeply() throws IOException {
    byte[] zip = zip("report.txt", bytes(BANNER), 0);
    for (int i = 0; i < 50; i++) {
      zip = zip("x.zip", zip, 0);
    }
    byte[] deep = zip;
    assertThatCode(() -> Hostile.bugReport(deep)).doesNotThrowAnyException();
  }

  @Test
  void packages_withoutEnd() {
    StringBuilder text = new StringBuilder(BANNER + "DUMP OF SERVICE package:\nPackages:\n");
    for (int i = 0; i < 200_000; i++) {
      text.append("  Package [p").append(i).append("] (1):\n    appId=").append(i).append('\n');
      text.append("    User 0: installed=true\n");
    }
    assertThatCode(() -> Hostile.bugReport(bytes(text.toString()))).doesNotThrowAnyException();
  }

  @Test
  void line_withoutEnd() {
    String line = "DUMP OF SERVICE accessibility:\nattributes:{id=0}\nEnabled services:{";
    String text = BANNER + line + "{a/b}, ".repeat(2_000_000);
    assertThatCode(() -> Hostile.bugReport(bytes(text))).doesNotThrowAnyException();
  }

  @Test
  void trace_pathsWithoutEnd() {
    String text = "----- pid 1 at 2 -----\nCmd line: a\n" + "/data/app/a.b-1/".repeat(2_000_000);
    assertThatCode(() -> Hostile.trace(bytes(text))).doesNotThrowAnyException();
    String lines = "*** *** ***\n" + "Build fingerprint: 'a/b/c'\nTimestamp: x\n".repeat(800_000);
    assertThatCode(() -> Hostile.trace(bytes(lines))).doesNotThrowAnyException();
  }

  @Test
  void json_nestedDeeply() {
    byte[] json = bytes("[{\"name\":\"a\",\"files\":" + "[".repeat(1_000_000));
    assertThatCode(() -> Hostile.packages(json)).doesNotThrowAnyException();
  }

  @Test
  void xml_nestedAndExpanding() {
    byte[] deep = bytes("<permissions>" + "<a>".repeat(300_000));
    assertThatCode(() -> Hostile.allowances(deep)).doesNotThrowAnyException();
    byte[] laughs =
        bytes(
            "<!DOCTYPE p [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><permissions>&c;</permissions>");
    assertThatCode(() -> Hostile.allowances(laughs)).doesNotThrowAnyException();
  }
}
