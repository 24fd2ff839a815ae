// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import gatehouse.knowledge.KnowledgeException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Lists and reads the files that ship in a folder beside the classes, from a jar or a build. */
final class Shipped {
  private static final String HOME = "gatehouse/knowledge/";

  private Shipped() {}

  /** The files of this folder with this ending: name to content, in the order of the names. */
  static SortedMap<String, byte[]> files(String folder, String ending) {
    String prefix = HOME + folder + "/";
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      Path home =
          Path.of(RuleBook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (String name : Files.isDirectory(home) ? inFolder(home, prefix) : inJar(home, prefix)) {
        if (name.endsWith(ending)) {
          files.put(name, read("/" + prefix + name));
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new KnowledgeException(folder, 0, "cannot be read; install the program again", e);
    }
    return files;
  }

  private static List<String> inFolder(Path home, String prefix) throws IOException {
    Path folder = home.resolve(prefix);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  private static List<String> inJar(Path home, String prefix) throws IOException {
    try (JarFile jar = new JarFile(home.toFile())) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
          .map(name -> name.substring(prefix.length()))
          .filter(name -> name.indexOf('/') < 0)
          .toList();
    }
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = RuleBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is listed but not there");
      }
      return in.readAllBytes();
    }
  }
}
