// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.examples.phone.BugReportText;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of plain outputs, and those that AndroidQF leaves. */
class FoldersTest {
  @TempDir Path folder;

  private final PlainOutputsCollector plain = new PlainOutputsCollector();
  private final AndroidQfCollector androidQf = new AndroidQfCollector();

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The output of one service, cut out of the report of a made-up phone. */
  private static String service(String name) {
    String report = BugReportText.of(Specimens.hyperOs());
    int title = report.indexOf("DUMP OF SERVICE " + name + ":\n");
    int from = report.indexOf('\n', title) + 1;
    return report.substring(from, report.indexOf("--------- 0.004s", from));
  }

  private static String properties() {
    String report = BugReportText.of(Specimens.hyperOs());
    int from = report.indexOf("[", report.indexOf("SYSTEM PROPERTIES"));
    return report.substring(from, report.indexOf("------ 0.021s", from));
  }

  @Test
  void plainOutputs_knownByContent() throws IOException {
    file("one", properties());
    file("two.log", service("package"));
    file("three", service("appops"));
    file("four", service("role"));
    file("five", "adb_enabled=1\nairplane_mode_on=0\nprivate_dns_mode=off\n");
    file("six", "android_id=00aabbccddeeff11\nlocation_mode=3\nupload_log_pref=null\n");
    file("seven", "screen_off_timeout=30000\nscreen_brightness=12\n");
    file("eight", "Users:\n\tUserInfo{0:Somebody:c13} running\n\tUserInfo{999:x:801010} running\n");
    file("nine", "Linux version 5.10.1-x (a@b) #1 SMP Mon Sep 1 10:00:00 UTC 2025\n");
    file("note.txt", "to do: nothing\n");
    Found found = plain.recognise(folder).orElseThrow();
    assertThat(found.kind()).isEqualTo(EvidenceKind.PLAIN_OUTPUTS);
    assertThat(found.files()).hasSize(9).doesNotContain(folder.resolve("note.txt"));
    Gathered gathered = Gathered.from(plain, folder);
    assertThat(gathered.lines())
        .contains(
            "rom phone hyperos 2.0.204",
            "installed_by com.example.watcher com.miui.packageinstaller",
            "special_access com.example.watcher 0 overlay",
            "role_holder phone 0 sms com.example.sms",
            "setting phone 0 global adb_enabled 1",
            "setting phone 0 secure android_id withheld",
            "private_dns phone off ",
            "phone_user phone 999 dual apps",
            "component_version phone kernel 5.10.1-x",
            "component_built phone kernel 2025-09-01T00:00:00Z")
        .noneMatch(l -> l.contains("upload_log_pref"));
    assertThat(gathered.examined()).contains("phone settings", "phone packages", "phone roles");
    assertThat(gathered.gaps())
        .contains("phone accounts: No file holds the output of `dumpsys account`.")
        .noneMatch(gap -> gap.startsWith("phone settings"));
  }

  @Test
  void settings_tableMissing_isNotExamined() throws IOException {
    file("s", "android_id=00aabbccddeeff11\nlocation_mode=3\n");
    Gathered gathered = Gathered.from(plain, folder);
    assertThat(gathered.gaps())
        .contains(
            "phone settings: The global settings of the owner are missing.",
            "phone settings: The system settings of the owner are missing.");
    assertThat(gathered.examined()).doesNotContain("phone settings");
  }

  @Test
  void packageList_ofEachShape() throws IOException {
    file(
        "p",
        """
        package:/data/app/~~x==/com.example.a-1/base.apk=com.example.a  installer=com.miui.packageinstaller uid:10123
        package:/product/priv-app/B/B.apk=com.example.b  installer=null uid:10007
        package:com.example.c  installer=com.android.vending uid:99910200
        package:com.example.d
        """);
    Gathered gathered = Gathered.from(plain, folder);
    assertThat(gathered.lines())
        .contains(
            "installed_by com.example.a com.miui.packageinstaller",
            "installed_by com.example.b none",
            "system_app com.example.b privileged",
            "installed com.example.c phone 999 enabled",
            "app_package com.example.d com.example.d");
    assertThat(gathered.gaps())
        .contains(
            "phone packages: Only a list of packages is there: no versions, times or permissions.");
  }

  @Test
  void authorities_listing() throws IOException {
    file(
        "ca", "/data/misc/user/0/cacerts-added:\ntotal 8\n-rw-r--r-- 1 system system 9a5ba575.0\n");
    Gathered gathered = Gathered.from(plain, folder);
    assertThat(gathered.lines()).contains("added_authority phone 0 user 9a5ba575.0");
    assertThat(gathered.examined()).contains("phone certificates");
  }

  @Test
  void androidQf_listAndDump() throws IOException {
    String digest = "ab".repeat(32);
    file("acquisition.json", "{\"uuid\":\"1\",\"started\":\"2026-10-28T20:00:00.5Z\"}");
    file(
        "packages.json",
        """
        [{"name":"com.example.q","files":[{"path":"/data/app/q/base.apk","sha256":"%s",
          "certificate":{"Sha256":"00"}}],"installer":"null","uid":10300,"disabled":true,
          "system":false,"third_party":true}]
        """
            .formatted(digest));
    file("getprop.txt", properties());
    file(
        "dumpsys.txt",
        "Currently running services:\n  package\n"
            + "-".repeat(79)
            + "\nDUMP OF SERVICE package:\n"
            + service("package")
            + "--------- 0.1s was the duration of dumpsys package, ending at: 2026\n");
    file("files.json", "[]");
    Found found = androidQf.recognise(folder).orElseThrow();
    assertThat(found.kind()).isEqualTo(EvidenceKind.ANDROIDQF);
    assertThat(found.files())
        .extracting(f -> String.valueOf(f.getFileName()))
        .isEqualTo(
            List.of(
                "acquisition.json", "dumpsys.txt", "files.json", "getprop.txt", "packages.json"));
    Gathered gathered = Gathered.from(androidQf, folder);
    assertThat(gathered.lines())
        .contains(
            "seen_at phone 2026-10-28T20:00:00.500Z",
            "installed com.example.q phone 0 disabled",
            "handle com.example.q file " + digest,
            "installed_by com.example.watcher com.miui.packageinstaller");
    assertThat(gathered.examined())
        .contains("phone identity", "phone patches", "phone boot", "phone packages");
  }

  @Test
  void androidQf_brokenList_keepsWhatWasGood() throws IOException {
    file("packages.json", "[{\"name\":\"com.example.q\",\"installer\":\"null\",\"uid\":1},{\"na");
    Gathered gathered = Gathered.from(androidQf, folder);
    assertThat(gathered.lines()).contains("installed_by com.example.q none");
    assertThat(gathered.gaps())
        .anyMatch(g -> g.startsWith("phone packages: packages.json is broken"));
  }

  @Test
  void recognise_nothingKnown_empty() throws IOException {
    file("a.txt", "hello\n");
    file("b.bin", "\0\0\0");
    assertThat(plain.recognise(folder)).isEmpty();
    assertThat(androidQf.recognise(folder)).isEmpty();
    assertThat(plain.recognise(folder.resolve("a.txt"))).isEmpty();
  }

  @Test
  void androidQf_filesAndRootPrograms() throws IOException {
    file("acquisition.json", "{\"uuid\":\"1\",\"started\":\"2026-05-05T12:00:00Z\"}");
    file(
        "files.json",
        """
        [{"path":"/data/local/tmp/x","size":1,"mode":"-rwxr-xr-x","sha256":"AB"},
         {"path":"/sdcard/a.txt","mode":"-rw-rw----"}]\
        """);
    file("root_binaries.json", "[\"/system/xbin/su\"]");
    assertThat(Gathered.from(androidQf, folder).lines())
        .contains(
            "phone_file phone /data/local/tmp/x x ab yes",
            "phone_file phone /sdcard/a.txt a.txt  no",
            "root_program phone /system/xbin/su");
  }

  @Test
  void androidQf_filesBroken_isSaid() throws IOException {
    file("acquisition.json", "{\"uuid\":\"1\",\"started\":\"2026-05-05T12:00:00Z\"}");
    file("files.json", "[{\"path\":\"/a\"}, {\"path");
    Gathered gathered = Gathered.from(androidQf, folder);
    assertThat(gathered.lines("phone_file")).containsExactly("phone_file phone /a a  no");
    assertThat(gathered.gaps())
        .anyMatch(gap -> gap.startsWith("phone files: files.json is broken"));
  }

  @Test
  void androidQf_listWithMark_isRead() throws IOException {
    file(
        "packages.json",
        "\ufeff[{\"name\":\"com.example.q\",\"installer\":\"null\",\"uid\":10300}]");
    assertThat(Gathered.from(androidQf, folder).lines())
        .contains("installed_by com.example.q none");
  }
}
