// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Camera log, sensor switches, VPN, synchronisation and the history of app-ops, from specimens. */
class SensesAndCloudsTest {
  private static final String SPECIMENS =
      "gatehouse/evidence/phone/hostile/OutputFuzzInputs/collect_anything_endsInFacts";

  @TempDir Path folder;

  private Gathered collect(String... names) throws IOException {
    for (String name : names) {
      Files.copy(Gathered.resource(SPECIMENS).resolve(name), folder.resolve(name));
    }
    return Gathered.from(new PlainOutputsCollector(), folder);
  }

  /** The same, with the moment of the collection known. */
  private Gathered collectAt(String time, String name) throws IOException {
    Files.writeString(
        folder.resolve("acquisition.json"), "{\"uuid\":\"1\",\"started\":\"" + time + "\"}");
    Files.copy(Gathered.resource(SPECIMENS).resolve(name), folder.resolve(name));
    return Gathered.from(new AndroidQfCollector(), folder);
  }

  @Test
  void camera_eventsAndHolders_yearIsTheLatestPossible() throws IOException {
    Gathered gathered = collectAt("2026-01-02T04:00:00Z", "media-camera.txt");
    assertThat(gathered.lines("camera_event"))
        .containsExactlyInAnyOrder(
            "camera_event com.example.mirror phone com.example.mirror 1 connect"
                + " 2026-01-02T03:04:05Z",
            "camera_event com.example.gone phone com.example.gone 0 disconnect"
                + " 2025-12-31T23:59:58Z",
            "camera_event com.example.gone phone com.example.gone 0 connect 2025-12-31T23:59:30Z",
            "camera_event com.example.mirror phone com.example.mirror 0 reject"
                + " 2025-12-31T20:00:00Z");
    assertThat(gathered.lines("camera_held"))
        .containsExactly("camera_held com.example.mirror phone 1");
    assertThat(gathered.examined()).contains("phone sensors");
  }

  @Test
  void camera_momentUnknown_tellsNoTimes() throws IOException {
    assertThat(collect("media-camera.txt").lines("camera_event")).isEmpty();
  }

  @Test
  void sensorSwitches_android12_ofSensorsAndOfAll() throws IOException {
    assertThat(collect("sensor-privacy-12.txt").lines("sensor_switch"))
        .containsExactlyInAnyOrder(
            "sensor_switch phone 0 microphone cut off",
            "sensor_switch phone 0 camera free",
            "sensor_switch phone 10 all sensors cut off");
  }

  @Test
  void sensorSwitches_android14_byState() throws IOException {
    assertThat(collect("sensor-privacy-14.txt").lines("sensor_switch"))
        .containsExactlyInAnyOrder(
            "sensor_switch phone 0 camera cut off", "sensor_switch phone 0 microphone free");
  }

  @Test
  void vpn_preparedAndActive() throws IOException {
    Files.writeString(
        folder.resolve("packages.txt"),
        "package:com.example.tunnel uid:10200\npackage:com.example.other uid:10201\n");
    Gathered gathered = collect("vpn-management.txt", "connectivity-vpn.txt");
    assertThat(gathered.lines("special_access"))
        .containsExactly("special_access com.example.tunnel 0 vpn");
    assertThat(gathered.lines("active_vpn"))
        .containsExactly("active_vpn com.example.tunnel phone 0");
  }

  @Test
  void sync_byAccountType_namesAreNotKept() throws IOException {
    Gathered gathered = collect("content-sync.txt");
    assertThat(gathered.lines("synchronised"))
        .containsExactlyInAnyOrder(
            "synchronised phone 0 com.xiaomi com.android.contacts on",
            "synchronised phone 0 com.xiaomi sms on",
            "synchronised phone 0 com.xiaomi call_log off",
            "synchronised phone 0 com.xiaomi com.miui.gallery.cloud.provider off",
            "synchronised phone 10 com.google com.android.calendar off");
    assertThat(gathered.lines()).noneMatch(line -> line.contains("somebody"));
    assertThat(gathered.examined()).contains("phone cloud");
  }

  @Test
  void appOpsHistory_countsAndSingleAccesses() throws IOException {
    Gathered gathered = collect("appops-history.txt");
    assertThat(gathered.lines())
        .contains(
            "app_op_count com.example.ear 0 RECORD_AUDIO access background 14 2026-01-01T00:00:00Z",
            "app_op_count com.example.ear 0 RECORD_AUDIO reject background 2 2026-01-01T00:00:00Z",
            "app_op_count com.example.ear 0 RECORD_AUDIO access top 1 2026-01-01T00:00:00Z",
            "app_op_count com.example.ear 0 MIUI_BACKGROUND_START_ACTIVITY reject background 3"
                + " 2026-01-01T00:00:00Z",
            "app_op_use com.example.ear 0 RECORD_AUDIO access background 2026-01-02T02:04:05Z",
            "app_op_duration com.example.ear 0 RECORD_AUDIO 61000",
            "app_op_use com.example.ear 0 RECORD_AUDIO access top 2026-01-02T02:00:00Z");
  }

  @Test
  void appOpsHistory_besideTheState_losesNeither() throws IOException {
    Gathered gathered = collect("appops-history.txt", "appops-android-13-miui.txt");
    assertThat(gathered.lines("app_op_count")).isNotEmpty();
    assertThat(gathered.lines()).contains("app_op com.example.mi 0 MIUI_AUTO_START allow");
  }

  @Test
  void appOpsOfOnePackage_namedByItsFile() throws IOException {
    Gathered gathered = collectAt("2026-01-02T04:00:00Z", "appops com.example.one.txt");
    assertThat(gathered.lines())
        .contains(
            "app_op com.example.one 0 CAMERA ignore",
            "app_op com.example.one 0 RECORD_AUDIO allow",
            "app_op com.example.one 0 MIUI_AUTO_START ask",
            "app_op com.example.one 0 MIUI_INSTALL_SHORTCUT ignore",
            "app_op_use com.example.one 0 CAMERA access unknown 2026-01-02T01:00:00Z",
            "app_op_use com.example.one 0 RECORD_AUDIO reject unknown 2026-01-02T03:58:26.816Z");
    assertThat(gathered.gaps())
        .contains("phone app ops: Only the app-ops of single packages are there.");
  }

  @Test
  void appOpsOfOnePackage_unnamed_isNotExamined() throws IOException {
    Files.writeString(folder.resolve("ops.txt"), "MIUIOP(10008): ignore\nCAMERA: allow\n");
    assertThat(Gathered.from(new PlainOutputsCollector(), folder).gaps())
        .anyMatch(gap -> gap.startsWith("phone app ops: ops.txt does not say whose app-ops"));
  }

  @Test
  void processes_firstThreadsThatAreNotTheKernels() throws IOException {
    assertThat(collect("ps-threads.txt").lines("process_name"))
        .containsExactlyInAnyOrder(
            "process_name phone init",
            "process_name phone com.example.ear",
            "process_name phone frida-server");
  }
}
