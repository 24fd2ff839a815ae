// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gatehouse scan --exodus}: what exodus-core says, and nothing else. */
class ExodusScanTest {
  private static final Path APPS =
      Path.of(System.getProperty("gatehouse.root"), "examples/home/apps");

  @TempDir private Path folder;

  private Path signatures;

  @BeforeEach
  void writeSignatures() throws IOException {
    signatures =
        Files.writeString(
            folder.resolve("trackers.json"),
            """
            {"trackers": {
              "312": {"id": 312, "name": "Made-up \\u202e Ads", "code_signature": "com.google.android.gms.ads."},
              "12": {"id": 12, "name": "Made-up Flyer", "code_signature": "com.appsflyer."},
              "7": {"id": 7, "name": "Not There", "code_signature": "com.example.notthere."}}}
            """);
  }

  @Test
  void text_ofAnApp_isAsExodusPrintsIt() {
    Run run = scan(APPS.resolve("chatbubble.apk"));

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("[0-9a-f]{64}", "SHA256"))
        .isEqualTo(
            """
            === Information
            - APK path: chatbubble.apk
            - APK sum: SHA256
            - App package: com.example.chatbubble
            - App permissions: 4
                - android.permission.CAMERA
                - android.permission.INTERNET
                - android.permission.READ_SMS
                - android.permission.RECORD_AUDIO
            === Found trackers: 2
             - Made-up [U+202E] Ads
             - Made-up Flyer
            """);
  }

  @Test
  void json_ofAnApp_hasTheKeysOfExodus() {
    Run run = scan("--json", APPS.resolve("chatbubble.apk"));

    assertThat(run.out().replaceAll("[0-9a-f]{64}", "SHA256"))
        .isEqualTo(
            """
            {"application":{"handle":"com.example.chatbubble","permissions":["android.permission.CAMERA",\
            "android.permission.INTERNET","android.permission.READ_SMS","android.permission.RECORD_AUDIO"]},\
            "apk":{"path":"chatbubble.apk","checksum":"SHA256"},\
            "trackers":[{"name":"Made-up \\u202E Ads","id":"312"},{"name":"Made-up Flyer","id":"12"}],\
            "not_examined":[]}
            """);
  }

  @Test
  void brokenApk_isNotSaidToBeWithoutTrackers() {
    Run run = scan(APPS.resolve("broken.apk"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("=== Not all was read: ");
  }

  @Test
  void withoutSignatures_isUsageError() {
    Run run = Run.in(folder, "scan", "--exodus", APPS);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--trackers FILE");
  }

  @Test
  void realApks_areToldAsInTheWholeScan() {
    Path apks = SharedData.path("apk");
    Path exodus = SharedData.path("trackers").resolve("exodus-trackers.json");

    List<String> alone =
        Run.in(folder, "scan", "--exodus", "--json", "--trackers", exodus, apks)
            .out()
            .lines()
            .toList();
    List<String> whole =
        Run.in(folder, "scan", "--json", "--trackers", exodus, apks).out().lines().toList();

    assertThat(alone).hasSameSizeAs(whole).hasSizeGreaterThan(300);
    for (int i = 0; i < alone.size(); i++) {
      assertThat(all("\"id\":(\"[^\"]*\")", alone.get(i)))
          .isEqualTo(one("\"exodus\":\\{\"trackers\":\\[([^]]*)]", whole.get(i)));
      assertThat(one("\"permissions\":\\[([^]]*)]},\"apk\"", alone.get(i)))
          .isEqualTo(one("\"exodus\":.*?\"permissions\":\\[([^]]*)]", whole.get(i)));
    }
  }

  private Run scan(Object... arguments) {
    Object[] words = new Object[arguments.length + 4];
    System.arraycopy(new Object[] {"scan", "--exodus", "--trackers", signatures}, 0, words, 0, 4);
    System.arraycopy(arguments, 0, words, 4, arguments.length);
    return Run.in(folder, words);
  }

  private static String all(String pattern, String line) {
    return String.join(
        ",", Pattern.compile(pattern).matcher(line).results().map(r -> r.group(1)).toList());
  }

  /** What is in the brackets, or nothing when the APK told nothing. */
  private static String one(String pattern, String line) {
    Matcher found = Pattern.compile(pattern).matcher(line);
    return found.find() ? found.group(1) : "";
  }
}
