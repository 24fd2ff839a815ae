// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.examples.phone.BugReportFiles;
import gatehouse.examples.phone.BugReportText;
import gatehouse.model.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BugReportCollectorTest {
  @TempDir Path folder;

  private final BugReportCollector collector = new BugReportCollector();
  private Gathered gathered = new Gathered();

  @BeforeEach
  void collect() throws IOException {
    gathered = Gathered.from(collector, file("a.txt", BugReportText.of(Specimens.hyperOs())));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void identity_hyperOs() {
    assertThat(gathered.lines())
        .contains(
            "phone_model phone Redmi 2409ZZ00EX madeup",
            "market_name phone Redmi Made Up",
            "android_version phone 15 35",
            "rom phone hyperos 2.0.204",
            "rom_region phone europe",
            "seen_at phone 2026-10-28T20:14:03Z",
            "patch_level phone system 2026-09-01T00:00:00Z",
            "component_version phone kernel 6.1.118-android14-11-g1234567890ab",
            "component_built phone kernel 2026-08-12T00:00:00Z",
            "component_version phone webview 139.0.7258.94",
            "verified_boot phone green",
            "bootloader phone locked");
    assertThat(gathered.lines("boot_oddity")).isEmpty();
  }

  @Test
  void users_xiaomisOwn() {
    assertThat(gathered.lines("phone_user"))
        .containsExactlyInAnyOrder(
            "phone_user phone 0 owner",
            "phone_user phone 10 second space",
            "phone_user phone 999 dual apps");
    assertThat(gathered.lines("installed"))
        .contains(
            "installed com.example.sms phone 0 enabled",
            "installed com.example.sms phone 999 enabled")
        .doesNotContain("installed com.example.sms phone 10 enabled");
  }

  @Test
  void package_provenance() {
    assertThat(gathered.lines())
        .contains(
            "installed_by com.example.watcher com.miui.packageinstaller",
            "initiated_by com.example.watcher com.miui.packageinstaller",
            "originated_from com.example.watcher com.android.chrome",
            "installed_at com.example.watcher 0 2026-09-30T21:50:10Z",
            "updated_at com.example.watcher 2026-09-30T22:10:11Z",
            "target_sdk com.example.watcher 22",
            "app_flag com.example.watcher debuggable",
            "installed_by com.miui.analytics none",
            "system_app com.miui.analytics product",
            "system_app com.example.shop data (preload)",
            "installed_by com.example.sms com.xiaomi.mipicks");
    assertThat(gathered.lines("system_app")).noneMatch(l -> l.contains("watcher"));
  }

  @Test
  void permissions_withFlags() {
    assertThat(gathered.lines())
        .contains(
            "app_permission com.example.watcher 0 android.permission.INTERNET granted",
            "app_permission com.example.watcher 0 android.permission.RECORD_AUDIO granted",
            "app_permission com.example.watcher 0 android.permission.CAMERA denied",
            "permission_flag com.example.watcher 0 android.permission.RECORD_AUDIO user set",
            "permission_flag com.miui.analytics 0 android.permission.READ_PHONE_STATE system fixed",
            "requests_permission com.example.watcher android.permission.CAMERA",
            "app_permission com.example.sms 999 android.permission.READ_SMS granted")
        .noneMatch(l -> l.contains("sensitive"));
  }

  @Test
  void appOps_effectiveIsTheStrictest() {
    assertThat(gathered.lines())
        .contains(
            "app_op_set com.example.watcher 0 CAMERA package allow",
            "app_op com.example.watcher 0 CAMERA ignore",
            "app_op_set com.example.watcher 0 COARSE_LOCATION uid foreground",
            "app_op com.example.watcher 0 COARSE_LOCATION foreground",
            "app_op com.example.watcher 0 MIUI_BACKGROUND_START_ACTIVITY allow",
            "app_op com.example.watcher 0 MIUI_AUTO_START ignore",
            "app_op_use com.example.watcher 0 RECORD_AUDIO access background 2026-10-28T02:12:44.120Z",
            "app_op_duration com.example.watcher 0 RECORD_AUDIO 12340",
            "app_op_use com.example.watcher 0 READ_SMS reject cached 2026-10-28T03:00:00Z");
  }

  @Test
  void specialAccess_each() {
    assertThat(gathered.lines("special_access"))
        .contains(
            "special_access com.example.watcher 0 accessibility",
            "special_access com.example.watcher 0 notification access",
            "special_access com.example.watcher 0 device admin",
            "special_access com.example.watcher 0 overlay",
            "special_access com.example.watcher 0 battery unrestricted",
            "special_access com.google.android.inputmethod.latin 0 keyboard");
    assertThat(gathered.lines())
        .contains(
            "listens com.example.watcher com.example.watcher/.Boot BOOT_COMPLETED",
            "role_holder phone 0 sms com.example.sms");
  }

  @Test
  void settings_personalValuesAreWithheld() {
    assertThat(gathered.lines())
        .contains(
            "setting phone 0 secure upload_log_pref 1",
            "setting phone 0 global personalized_ad_enabled 3",
            "setting phone 0 secure android_id withheld",
            "setting phone 0 secure bluetooth_name withheld",
            "setting phone 0 global device_name withheld",
            "private_dns phone hostname dns.example.org",
            "system_property phone ro.appsflyer.preinstall.path /product/etc/pre_install.appsflyer");
    assertThat(gathered.facts().toString())
        .doesNotContain("example.invalid", "Somebody", "0000example0000", "0123456789abcdef");
  }

  @Test
  void people_countedNotNamed() {
    assertThat(gathered.lines())
        .contains(
            "account_type phone 0 com.google 2",
            "account_type phone 0 com.xiaomi 1",
            "screen_lock phone 0 pin",
            "backup_switch phone 0 on",
            "backup_transport phone 0 com.google.android.gms/.backup.BackupTransportService google"
                + " yes",
            "backed_up phone 0 google com.example.sms");
    assertThat(gathered.lines("trusted_computer")).hasSize(1);
  }

  @Test
  void coverage_wholeReport() {
    assertThat(gathered.examined())
        .contains(
            "phone identity",
            "phone patches",
            "phone settings",
            "phone special access",
            "phone app ops",
            "phone network",
            "com.example.watcher permissions");
    assertThat(gathered.gaps())
        .singleElement()
        .asString()
        .startsWith("phone certificates: The report has no output of");
  }

  @Test
  void archives_sameFactsFromEach() throws IOException {
    byte[] inner = BugReportFiles.zip(Specimens.hyperOs());
    byte[] outer = BugReportFiles.xiaomiZip(Specimens.hyperOs());
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(
          BugReportText.of(Specimens.hyperOs()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    for (Path file :
        new Path[] {
          file("odd name", inner), file("b.zip", outer), file("c.gz", gzip.toByteArray())
        }) {
      Gathered other = Gathered.from(collector, file);
      assertThat(other.lines()).isEqualTo(gathered.lines());
      assertThat(other.gaps()).isEqualTo(gathered.gaps());
    }
    Gathered inZip = Gathered.from(collector, file("d.zip", outer));
    assertThat(inZip.places())
        .allMatch(p -> p instanceof Locator.Inside)
        .extracting(Locator::text)
        .anyMatch(t -> t.matches("bugreport-madeup-.*\\.zip/bugreport-madeup-.*\\.txt: line \\d+"));
  }

  @Test
  void archive_cutOff_keepsWhatWasGood() throws IOException {
    byte[] zip = BugReportFiles.zip(Specimens.hyperOs());
    Gathered cut =
        Gathered.from(collector, file("cut.zip", Arrays.copyOf(zip, zip.length * 2 / 3)));
    assertThat(cut.lines()).contains("rom phone hyperos 2.0.204");
    assertThat(cut.gaps()).anyMatch(g -> g.contains("the archive is broken"));
    assertThat(cut.examined()).doesNotContain("phone settings");
  }

  @Test
  void text_cutOff_saysWhere() throws IOException {
    String text = BugReportText.of(Specimens.hyperOs());
    int inPackages = text.indexOf("Package [com.example.sms]");
    Gathered cut = Gathered.from(collector, file("cut.txt", text.substring(0, inPackages)));
    assertThat(cut.gaps())
        .contains(
            "phone packages: The report breaks off in the middle of `dumpsys package`.",
            "phone roles: The report has no output of `dumpsys role`.");
    assertThat(cut.examined())
        .contains("phone app ops")
        .doesNotContain("phone packages", "com.example.watcher packages", "phone special access");
  }

  @Test
  void section_timedOut_isNotExamined() throws IOException {
    String text =
        BugReportText.of(Specimens.hyperOs())
            .replace("Users:\n", "Users:\n*** SERVICE 'user' DUMP TIMEOUT (10000ms) EXPIRED ***\n");
    Gathered cut = Gathered.from(collector, file("late.txt", text));
    assertThat(cut.gaps())
        .contains(
            "phone users: `dumpsys user` failed on the phone: "
                + "*** SERVICE 'user' DUMP TIMEOUT (10000ms) EXPIRED ***");
  }

  @Test
  void recognise_othersAreLeftAlone() throws IOException {
    assertThat(collector.recognise(file("x.txt", "just a note\n"))).isEmpty();
    assertThat(collector.recognise(file("x.zip", new byte[] {'P', 'K', 3, 4, 0, 0}))).isEmpty();
    assertThat(collector.recognise(folder)).isEmpty();
  }
}
