// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCollectorTest {

  @TempDir Path folder;

  private final TraceCollector collector = new TraceCollector();

  private Gathered gathered(String text) throws IOException {
    return Gathered.from(collector, Files.writeString(folder.resolve("a"), text));
  }

  @Test
  void hang_tellsWhoThePhoneIs() throws IOException {
    assertThat(gathered(Specimens.hang()).lines())
        .containsExactlyInAnyOrder(
            "phone_model phone Redmi madeup_eea madeup",
            "android_version phone 15 35",
            "system_build phone Redmi/madeup_eea/madeup:15/AQ3A.240812.002/OS2.0.204.0.VZZEUXM"
                + ":user/release-keys OS2.0.204.0.VZZEUXM user release-keys",
            "rom phone hyperos 2.0.204",
            "rom_region phone europe",
            "handle phone build Redmi/madeup_eea/madeup:15/AQ3A.240812.002/OS2.0.204.0.VZZEUXM"
                + ":user/release-keys",
            "seen_at phone 2026-10-28T15:43:27.140Z",
            "app_package com.example.watcher com.example.watcher",
            "app_package com.example.keys com.example.keys",
            "app_package com.example.old com.example.old",
            "process_name phone com.example.watcher:remote",
            "process_trouble phone com.example.watcher:remote hang 2026-10-28T15:43:27.140Z");
  }

  @Test
  void tombstone_processNameIsNoApp() throws IOException {
    Gathered gathered = gathered(Specimens.tombstone());
    assertThat(gathered.lines())
        .contains(
            "rom phone miui 14.0.4",
            "rom_region phone latin america",
            "android_version phone 12 31",
            "seen_at phone 2026-10-28T15:00:01.500Z");
    assertThat(gathered.lines("app_package")).isEmpty();
  }

  @Test
  void crash_namesAppVersionAndUser() throws IOException {
    assertThat(gathered(Specimens.crash()).lines())
        .contains(
            "app_package com.example.watcher com.example.watcher",
            "app_version com.example.watcher 1.2 (beta) 37",
            "installed com.example.watcher phone 10 enabled",
            "rom_region phone india");
  }

  @Test
  void aspects_onlyIdentityIsExamined() throws IOException {
    Gathered gathered = gathered(Specimens.hang());
    assertThat(gathered.examined()).containsExactly("phone identity");
    assertThat(gathered.gaps())
        .contains("phone packages: A trace does not hold what `dumpsys package` tells.")
        .noneMatch(gap -> gap.startsWith("phone identity"));
  }

  @Test
  void build_missing_isSaid() throws IOException {
    Gathered gathered =
        gathered("----- pid 7 at 2019-03-04 05:06:07 -----\nCmd line: /system/bin/x\n");
    assertThat(gathered.lines()).containsExactly("process_name phone /system/bin/x");
    assertThat(gathered.gaps())
        .contains("phone identity: The trace does not tell which system image wrote it.");
  }

  @Test
  void build_notXiaomis_namesNoRom() throws IOException {
    String pixel = Specimens.crash().replace("Redmi/", "google/");
    assertThat(gathered(pixel).lines()).noneMatch(line -> line.startsWith("rom"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*** *** ***\nnot a tombstone\n",
        "----- pid 1 at 2 -----\n",
        "Process: a\nBuild: none\n",
        "\0----- pid 1 at 2 -----\nCmd line: x\n"
      })
  void recognise_others_empty(String text) throws IOException {
    assertThat(collector.recognise(Files.writeString(folder.resolve("a"), text))).isEmpty();
    assertThat(collector.recognise(folder)).isEmpty();
  }

  @Test
  void hang_ofXiaomi15() throws IOException {
    Path real = SharedData.path("phone/anr-xiaomi15-hyperos2.txt");
    assertThat(Gathered.from(collector, real).lines())
        .contains(
            "phone_model phone Xiaomi dada dada",
            "android_version phone 15 35",
            "rom phone hyperos 2.0.108",
            "rom_region phone china",
            "seen_at phone 2025-04-01T15:43:27.140Z",
            "app_package com.iflytek.inputmethod.miui com.iflytek.inputmethod.miui");
  }
}
