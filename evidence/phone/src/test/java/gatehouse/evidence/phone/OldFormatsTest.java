// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of which no real dump is at hand; the specimens say after which source they are made. */
class OldFormatsTest {
  private static final String SPECIMENS =
      "gatehouse/evidence/phone/hostile/OutputFuzzInputs/collect_anything_endsInFacts";

  @TempDir Path folder;

  private Gathered collect(String... names) throws IOException {
    for (String name : names) {
      Files.copy(Gathered.resource(SPECIMENS).resolve(name), folder.resolve(name));
    }
    return Gathered.from(new PlainOutputsCollector(), folder);
  }

  @Test
  void appOps_android8_timesAreCountedFromTheReport() throws IOException {
    Files.writeString(
        folder.resolve("acquisition.json"),
        "{\"uuid\":\"1\",\"started\":\"2018-05-05T12:00:00Z\"}");
    Files.copy(
        Gathered.resource(SPECIMENS).resolve("appops-android-8.txt"), folder.resolve("appops"));
    Gathered gathered = Gathered.from(new AndroidQfCollector(), folder);
    assertThat(gathered.lines())
        .contains(
            "app_op com.example.old 0 CAMERA allow",
            "app_op_use com.example.old 0 CAMERA access unknown 2018-05-03T11:59:59Z",
            "app_op_duration com.example.old 0 CAMERA 3005",
            "app_op com.example.old 0 READ_SMS ignore",
            "app_op_use com.example.old 0 READ_SMS reject unknown 2018-05-05T11:55:00Z",
            "app_op com.example.old 0 SYSTEM_ALERT_WINDOW default");
  }

  @Test
  void appOps_android9() throws IOException {
    assertThat(collect("appops-android-9.txt").lines())
        .contains(
            "app_op_use com.example.old 0 RECORD_AUDIO access foreground 2019-03-04T05:06:07Z",
            "app_op_use com.example.old 0 RECORD_AUDIO access background 2019-03-04T04:06:07Z",
            "app_op com.example.old 0 GPS ignore",
            "app_op_use com.example.old 0 GPS reject background 2019-03-04T05:00:00Z");
  }

  @Test
  void appOps_miui_tagsProxiesAndOwnOps() throws IOException {
    Gathered gathered = collect("appops-android-13-miui.txt");
    assertThat(gathered.lines())
        .contains(
            "app_op_use com.example.mi 0 CAMERA access top 2026-01-02T03:04:05.678Z",
            "app_op_use com.example.mi 0 CAMERA access foreground service 2026-01-02T04:04:05.678Z",
            "app_op_use com.example.mi 0 CAMERA reject cached 2026-01-02T02:00:00Z",
            "app_op com.example.mi 0 MIUI_AUTO_START allow",
            "app_op com.example.mi 999 MIUI_AUTO_START ignore",
            "app_op com.example.mi 0 MIUI_READ_NOTIFICATION_SMS allow",
            "app_op com.example.mi 0 MIUI_10053 allow",
            "app_op_use com.example.mi 0 MIUI_BACKGROUND_START_ACTIVITY reject background"
                + " 2026-01-02T02:30:00Z");
  }

  @Test
  void package_android8_updatedHiddenAndShared() throws IOException {
    Gathered gathered = collect("package-android-8.txt");
    assertThat(gathered.lines())
        .contains(
            "system_app com.example.updated privileged",
            "app_flag com.example.updated updated system app",
            "app_flag com.example.updated test only",
            "installed com.example.updated phone 0 suspended",
            "installed com.example.updated phone 999 hidden",
            "installed com.example.shares phone 0 disabled",
            "installed_at com.example.updated 0 2017-01-01T00:00:00Z",
            "permission_flag com.example.updated 0 android.permission.CAMERA granted by default",
            "app_permission com.example.shares 0 android.permission.READ_SMS granted",
            "app_permission com.example.shares 0 android.permission.MODIFY_PHONE_STATE granted")
        .noneMatch(l -> l.startsWith("app_permission com.example.updated 10 "))
        .noneMatch(l -> l.startsWith("installed com.example.updated phone 10"));
  }

  @Test
  void devicePolicy_ownersAndAdmins() throws IOException {
    assertThat(collect("device-policy-owner.txt").lines("special_access"))
        .containsExactlyInAnyOrder(
            "special_access com.example.owner 0 device owner",
            "special_access com.example.work 10 profile owner",
            "special_access com.example.owner 0 device admin",
            "special_access com.example.spy 0 device admin");
  }

  @Test
  void settings_eachUserByItself_nullIsUnset() throws IOException {
    Gathered gathered = collect("settings-miui.txt");
    assertThat(gathered.lines("setting"))
        .containsExactlyInAnyOrder(
            "setting phone 0 secure upload_log_pref 1",
            "setting phone 0 secure upload_debug_log_pref 0",
            "setting phone 0 secure lock_screen_owner_info withheld",
            "setting phone 10 secure upload_log_pref 0");
  }
}
