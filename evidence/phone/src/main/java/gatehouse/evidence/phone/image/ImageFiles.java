// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.image;

import gatehouse.evidence.phone.text.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files of an unpacked system image that are read, by the places partitions give them.
 */
public final class ImageFiles {
  private static final List<String> ROOTS =
      List.of(
          "",
          "system",
          "system/system",
          "system_root/system",
          "product",
          "system/product",
          "system/system/product",
          "system_ext",
          "system/system_ext",
          "system/system/system_ext",
          "vendor",
          "system/vendor",
          "vendor/odm",
          "odm",
          "mi_ext");
  private static final List<String> LISTS =
      List.of("etc/permissions", "etc/sysconfig", "etc/default-permissions");
  private static final int MOST = 2000;
  private static final int PEEK = 64 << 10;

  private ImageFiles() {}

  /** The files of the image that is unpacked in a folder; none when there is no image. */
  public static List<Path> in(Path folder) throws IOException {
    List<Path> properties = new ArrayList<>();
    List<Path> lists = new ArrayList<>();
    boolean system = false;
    for (String root : ROOTS) {
      Path partition = folder.resolve(root);
      for (String name : List.of("build.prop", "etc/build.prop")) {
        Path file = partition.resolve(name);
        if (Files.isRegularFile(file)) {
          properties.add(file);
          system |= isSystems(file);
        }
      }
    }
    if (!system) {
      return List.of();
    }
    for (String root : ROOTS) {
      for (String list : LISTS) {
        addAll(folder.resolve(root).resolve(list), lists);
      }
    }
    properties.addAll(lists);
    return properties;
  }

  private static void addAll(Path list, List<Path> to) throws IOException {
    if (!Files.isDirectory(list)) {
      return;
    }
    try (Stream<Path> files = Files.list(list)) {
      files
          .filter(f -> f.toString().endsWith(".xml") && Files.isRegularFile(f))
          .sorted()
          .limit(Math.max(0, MOST - to.size()))
          .forEach(to::add);
    }
  }

  private static boolean isSystems(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(TextForm.plain(in.readNBytes(PEEK)), StandardCharsets.ISO_8859_1);
      return head.contains("ro.build.version.") || head.contains("ro.system.build.version.");
    }
  }
}
