// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.evidence.accounts.export.Login;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Exports that somebody made to do harm, and odd ones that are sound. */
class HostileExportTest {
  @Test
  void archive_thatUnpacksToTooMuch_isRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("export.attributes"));
      zip.putNextEntry(new ZipEntry("export.data"));
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 60; i++) {
        zip.write(spaces);
      }
    }

    assertRefused(bytes.toByteArray(), Reason.TOO_LARGE, "MiB");
  }

  @Test
  void json_nestedWithoutEnd_isRefused() {
    String deep = "{\"items\":" + "[".repeat(100_000);

    assertRefused(deep.getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED, "nested too deeply");
  }

  @Test
  void list_ofMoreLoginsThanAnybodyHas_isRefused() {
    String rows = "name,url,username,password\n" + "a,b.example,c,d\n".repeat(20_001);

    assertRefused(rows.getBytes(StandardCharsets.US_ASCII), Reason.TOO_LARGE, "20000 logins");
  }

  @Test
  void json_withEscapes_givesWhatIsMeant() throws ExportException {
    String text =
        "\ufeff{ \"encrypted\" : false, \"folders\":[], \"items\":[{\"name\":\"a\\u00e9\\n\",\"x\":[1,{\"y\":"
            + "null}],\"login\":{\"username\":null,\"password\":\"\\ud83d\\udd11\\\"\\\\\\/\\ud800\","
            + "\"uris\":null}}]}";
    try (Export export = read(text.getBytes(StandardCharsets.UTF_8))) {
      Login login = export.logins().getFirst();
      assertThat(login.title()).isEqualTo("a\u00e9\n");
      assertThat(login.user()).isEmpty();
      assertThat(login.password().orElseThrow().<String>readText(String::new))
          .isEqualTo("\ud83d\udd11\"\\/\ufffd");
    }
  }

  @Test
  void list_withShortRowsAndOddQuotes_isReadAsFarAsItGoes() throws ExportException {
    String text =
        "\ufeffname,url,username,password,note\r\n\r\nshort,a.example\r\n"
            + "b,b.example,c,\"pa\"\"ss,\nword\",\"x\"\r\nd,d.example,e,last";
    try (Export export = read(text.getBytes(StandardCharsets.UTF_8))) {
      assertThat(export.logins())
          .extracting(login -> login.password().orElseThrow().<String>readText(String::new))
          .containsExactly("pa\"ss,\nword", "last");
      assertThat(export.logins().getLast().where().text()).isEqualTo("line 6");
    }
  }

  private static Export read(byte[] bytes) throws ExportException {
    return ExportReader.read(bytes, ExportKey.none(), Costs.USUAL);
  }

  private static void assertRefused(byte[] bytes, Reason reason, String words) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            ExportException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(words);
  }
}
