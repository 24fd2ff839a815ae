// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JAR manifest of an APK, unverified, in an archive in which no name comes twice.
 *
 * @param names of all entries
 * @param manifest its bytes
 * @param byName the section of each signed entry, every one of which is there
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record JarContent(
    Set<String> names,
    byte[] manifest,
    List<JarManifest.Section> sections,
    Map<String, JarManifest.Section> byName) {
  static final int MAX_META = 16 << 20;
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final int MODEST = 1 << 20;

  static JarContent read(ZipArchive archive, EntryReader reader)
      throws IOException, SignatureProblem {
    Set<String> names = HashSet.newHashSet(archive.entries().size());
    for (ZipEntry entry : archive.entries()) {
      if (!names.add(entry.name())) {
        throw SignatureProblem.broken("the entry " + entry.name() + " is there twice");
      }
    }
    byte[] manifest = file(archive, reader, MANIFEST);
    List<JarManifest.Section> sections = JarManifest.sections(manifest);
    return new JarContent(names, manifest, sections, byName(sections, names));
  }

  /** The content of one of the files in META-INF. */
  static byte[] file(ZipArchive archive, EntryReader reader, String name)
      throws IOException, SignatureProblem {
    ZipEntry entry = archive.find(name);
    if (entry == null) {
      throw SignatureProblem.broken("there is no " + name);
    }
    return reader.read(archive, entry.inJar(), MAX_META).toArray();
  }

  /** Whether the manifest is small enough to be kept while code is read. */
  static boolean modest(ZipArchive archive) {
    ZipEntry entry = archive.find(MANIFEST);
    return entry != null && entry.size() <= MODEST && entry.compressedSize() <= MODEST / 8;
  }

  private static Map<String, JarManifest.Section> byName(
      List<JarManifest.Section> sections, Set<String> names) throws SignatureProblem {
    Map<String, JarManifest.Section> byName = HashMap.newHashMap(sections.size());
    for (int i = 1; i < sections.size(); i++) {
      String name = sections.get(i).name();
      if (name == null || byName.put(name, sections.get(i)) != null) {
        throw SignatureProblem.broken("a section of the JAR manifest has no name or comes twice");
      }
      if (!names.contains(name)) {
        throw SignatureProblem.broken("the signed entry " + name + " was removed");
      }
    }
    return byName;
  }
}
