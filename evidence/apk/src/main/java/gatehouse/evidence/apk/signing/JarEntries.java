// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the content of every entry against the digests in the JAR manifest. */
final class JarEntries {
  private static final long UNPACKED_LEAST = 64L << 20;
  private static final long UNPACKED_MOST = 1L << 31;
  private static final int UNPACKED_RATIO = 30;

  private final ZipArchive archive;
  private final EntryReader reader;
  private final Map<String, JarManifest.Section> sections;
  private final int minSdk;
  private final BitSet held = new BitSet();
  private final Map<String, MessageDigest> engines = new HashMap<>();
  private long budget;

  JarEntries(
      ZipArchive archive,
      EntryReader reader,
      Map<String, JarManifest.Section> sections,
      int minSdk) {
    this.archive = archive;
    this.reader = reader;
    this.sections = sections;
    this.minSdk = minSdk;
    this.budget =
        Math.clamp(archive.source().size() * UNPACKED_RATIO, UNPACKED_LEAST, UNPACKED_MOST);
  }

  /** Takes the whole content of an entry; only one that is as signed is not read again. */
  void seen(ZipEntry entry, Bytes content) {
    if (entry.oddMethod()) {
      return;
    }
    JarManifest.Section section = sections.get(entry.name());
    try {
      List<JarDigests.Expected> expected =
          section == null ? List.of() : JarDigests.of(section, "-Digest", minSdk);
      boolean holds = !expected.isEmpty();
      for (JarDigests.Expected one : expected) {
        MessageDigest digest = engine(one.algorithm());
        digest.update(content.array(), content.start(), content.length());
        holds &= Arrays.equals(digest.digest(), one.value());
      }
      held.set(entry.index(), holds);
    } catch (SignatureProblem e) {
      held.clear(entry.index());
    }
  }

  void verify() throws IOException, SignatureProblem {
    boolean any = false;
    for (ZipEntry entry : archive.entries()) {
      if (!entry.name().startsWith("META-INF/") && !entry.directory()) {
        JarManifest.Section section = sections.get(entry.name());
        if (section == null) {
          throw SignatureProblem.broken("the entry " + entry.name() + " is not signed");
        }
        if (!held.get(entry.index())) {
          entry(entry, JarDigests.of(section, "-Digest", minSdk));
        }
        any = true;
      }
    }
    if (!any) {
      throw SignatureProblem.broken("no entry is signed");
    }
  }

  private void entry(ZipEntry entry, List<JarDigests.Expected> expected)
      throws IOException, SignatureProblem {
    if (expected.isEmpty()) {
      throw SignatureProblem.broken("the entry " + entry.name() + " has no usable digest");
    }
    if (entry.oddMethod()) {
      throw SignatureProblem.unsupported(
          "Android inflates the entry " + entry.name() + " to verify it, and reads it as it lies");
    }
    List<MessageDigest> digests = expected.stream().map(e -> engine(e.algorithm())).toList();
    budget -=
        reader.stream(
            archive,
            entry,
            budget,
            (bytes, offset, length) -> digests.forEach(d -> d.update(bytes, offset, length)));
    for (int i = 0; i < digests.size(); i++) {
      if (!Arrays.equals(digests.get(i).digest(), expected.get(i).value())) {
        throw SignatureProblem.broken("the entry " + entry.name() + " was changed");
      }
    }
  }

  private MessageDigest engine(String algorithm) {
    return engines.computeIfAbsent(algorithm, SignedContent::messageDigest);
  }
}
