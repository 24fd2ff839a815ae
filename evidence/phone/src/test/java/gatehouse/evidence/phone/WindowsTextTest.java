// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.examples.phone.BugReportFiles;
import gatehouse.examples.phone.BugReportText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Windows makes of the outputs of a phone: two-byte characters, marks, other line ends. */
class WindowsTextTest {
  @TempDir Path folder;

  /** A way in which a text may have been written to a file. */
  enum Writing {
    POWERSHELL_5("\ufeff", StandardCharsets.UTF_16LE, "\r\n"),
    BIG_ENDIAN("\ufeff", StandardCharsets.UTF_16BE, "\r\n"),
    NOTEPAD("\ufeff", StandardCharsets.UTF_8, "\r\n"),
    OLD_ADB("", StandardCharsets.UTF_8, "\r\r\n"),
    CONSOLE(
        "Microsoft Windows [版本 10.0]\nC:\\Users\\某人>adb shell dumpsys\n* 守护进程已启动\n",
        Charset.forName("GB18030"),
        "\r\n");

    private final String before;
    private final Charset charset;
    private final String lineEnd;

    Writing(String before, Charset charset, String lineEnd) {
      this.before = before;
      this.charset = charset;
      this.lineEnd = lineEnd;
    }

    byte[] of(String text) {
      return (before + text).replace("\n", lineEnd).getBytes(charset);
    }
  }

  @ParameterizedTest
  @EnumSource(Writing.class)
  void report_asWindowsWritesIt_tellsTheSame(Writing writing) throws IOException {
    String text = BugReportText.of(Specimens.hyperOs());
    Path plain = Files.writeString(folder.resolve("plain"), text);
    Path file = Files.write(folder.resolve("report"), writing.of(text));
    Gathered gathered = Gathered.from(new BugReportCollector(), file);
    assertThat(gathered.lines()).isEqualTo(Gathered.from(new BugReportCollector(), plain).lines());
  }

  @ParameterizedTest
  @EnumSource(Writing.class)
  void outputs_asWindowsWritesThem_areRecognised(Writing writing) throws IOException {
    Files.write(
        folder.resolve("getprop.txt"),
        writing.of(
            "[ro.product.brand]: [Redmi]\n[ro.mi.os.version.name]: [OS2.0.204.0.VZZEUXM]\n"));
    Files.write(
        folder.resolve("ops.txt"),
        writing.of(
            """
            Current AppOps Service state:
              Uid u0a1:
                Package com.example.a:
                  CAMERA (allow):
            """));
    Files.write(
        folder.resolve("users.txt"),
        writing.of("Users:\n\tUserInfo{0:Somebody:c13} running\n\tUserInfo{999:x:801010}\n"));
    Gathered gathered = Gathered.from(new PlainOutputsCollector(), folder);
    assertThat(gathered.lines())
        .contains(
            "rom phone hyperos 2.0.204",
            "rom_region phone europe",
            "app_op com.example.a 0 CAMERA allow",
            "phone_user phone 999 dual apps");
  }

  @ParameterizedTest
  @EnumSource(Writing.class)
  void trace_asWindowsWritesIt_isRead(Writing writing) throws IOException {
    Path file = Files.write(folder.resolve("trace"), writing.of(Specimens.hang()));
    assertThat(Gathered.from(new TraceCollector(), file).lines())
        .contains("rom phone hyperos 2.0.204");
  }

  @Test
  void archive_rewrittenByPowerShell_saysWhatToDo() throws IOException {
    byte[] zip = BugReportFiles.zip(Specimens.hyperOs());
    String asText = new String(zip, Charset.forName("IBM437"));
    Path file =
        Files.write(
            folder.resolve("report.zip"), ("\ufeff" + asText).getBytes(StandardCharsets.UTF_16LE));
    Gathered gathered = Gathered.from(new BugReportCollector(), file);
    assertThat(gathered.lines()).isEmpty();
    assertThat(gathered.gaps())
        .anyMatch(gap -> gap.contains("PowerShell has rewritten the archive"));
  }
}
