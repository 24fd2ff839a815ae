// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.evidence.Found;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockImageCollectorTest {

  private final StockImageCollector collector = new StockImageCollector();

  @ParameterizedTest
  @CsvSource({
    "xiaomi_mido_dump, mido, 11.0.2, global, 2018-12-01",
    "xiaomi_pine_dump, pine, 12.5.1, india, 2021-11-01",
    "redmi_dandelion_dump, dandelion, 12.0.4, india, 2020-09-01",
    "redmi_lime_dump, lime, 12.0.3, europe, 2021-01-01"
  })
  void collect_realImages(String name, String code, String rom, String region, String patch)
      throws IOException {
    Gathered image = Gathered.from(collector, SharedData.path("phone/stock-images").resolve(name));
    assertThat(image.lines())
        .contains(
            "rom phone miui " + rom,
            "rom_region phone " + region,
            "patch_level phone system " + patch + "T00:00:00Z");
    assertThat(image.lines("phone_model")).singleElement().asString().endsWith(" " + code);
    assertThat(image.examined()).contains("phone identity", "phone patches", "phone properties");
  }

  @Test
  void collect_allowancesOfRealImage() throws IOException {
    Gathered image =
        Gathered.from(collector, SharedData.path("phone/stock-images").resolve("xiaomi_pine_dump"));
    assertThat(image.lines())
        .contains(
            "allowed_by_image com.miui.gallery android.permission.WRITE_SECURE_SETTINGS privileged");
  }

  @Test
  void recognise_namesTheFilesItReads(@TempDir Path folder) throws IOException {
    Path properties = folder.resolve("system/build.prop");
    Path list = folder.resolve("system/etc/permissions/a.xml");
    Files.createDirectories(list.getParent());
    Files.writeString(properties, "ro.build.version.sdk=29\n");
    Files.writeString(list, "<permissions/>");
    Files.writeString(folder.resolve("note.txt"), "mine");
    Found found = collector.recognise(folder).orElseThrow();
    assertThat(found.files()).containsExactly(properties, list);
  }

  @Test
  void collect_brokenList_isSaidAndTheRestKept(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("etc/permissions/a.xml");
    Files.createDirectories(list.getParent());
    Files.writeString(
        folder.resolve("build.prop"),
        "ro.build.version.release=9\nro.build.version.security_patch=2019-01-01\n");
    Files.writeString(
        list,
        "<permissions><privapp-permissions package='a.b'><permission name='p.Q'/><oops></permissions>");
    Gathered image = Gathered.from(collector, folder);
    assertThat(image.lines())
        .contains("allowed_by_image a.b p.Q privileged", "android_version phone 9 0");
    assertThat(image.gaps())
        .contains(
            "phone permissions: A list of allowances is not well-formed XML: etc/permissions/a.xml");
  }

  @Test
  void recognise_ordinaryFolder_empty(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("build.prop"), "a=b\n");
    assertThat(collector.recognise(folder)).isEmpty();
  }
}
