// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.dex.CodeFindings;
import gatehouse.evidence.apk.dex.DexScanner;
import gatehouse.evidence.apk.dex.ExodusScan;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import gatehouse.model.Aspect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the entries of an APK and of archives in it for code, wherever and under whatever
 * name it lies.
 */
final class CodeReading {
  private static final Pattern OWN_DEX = Pattern.compile("classes\\d*\\.dex");
  private static final Pattern LIBRARY = Pattern.compile("lib/([^/]+)/([^/]+)");
  private static final Pattern EXODUS_DEX = Pattern.compile("classes.*\\.dex");
  private static final int ELF = 0x464c457f;
  private static final int ZIP = 0x04034b50;
  private static final int MAX_NESTED = 256;

  private final Workspace workspace;
  private final DexScanner scanner;
  private long budget;

  final CodeFindings findings = new CodeFindings();
  final BitSet exodus = new BitSet();
  final List<NativeLibrary> libraries = new ArrayList<>();
  final List<NestedCode> nested = new ArrayList<>();
  final List<Unread> unread = new ArrayList<>();
  int ownDexFiles;

  CodeReading(Workspace workspace, DexScanner scanner, long fileSize) {
    this.workspace = workspace;
    this.scanner = scanner;
    this.budget = Limits.unpackedCode(fileSize);
  }

  void read(ZipArchive archive) throws IOException {
    archive(archive, new Level("", 0, true));
  }

  /**
   * An archive that is being read.
   *
   * @param path of the archive, ending in {@code !/}; empty for the APK itself
   * @param exodus whether exodus-core would open it too
   */
  private record Level(String path, int depth, boolean exodus) {}

  private void archive(ZipArchive archive, Level level) throws IOException {
    EntryReader reader = workspace.reader(level.depth);
    for (ZipEntry entry : archive.entries()) {
      if (entry.directory()) {
        continue;
      }
      try {
        entry(archive, reader, entry, level);
      } catch (MalformedException e) {
        if (suspicious(entry.name())) {
          unread.add(new Unread(Aspect.CODE, level.path + entry.name(), sentence(e)));
        }
      }
    }
  }

  private void entry(ZipArchive archive, EntryReader reader, ZipEntry entry, Level level)
      throws IOException {
    boolean own = level.depth == 0 && OWN_DEX.matcher(entry.name()).matches();
    Matcher library = LIBRARY.matcher(entry.name());
    boolean inLibraries = library.matches();
    if (inLibraries && level.depth == 0 && entry.name().endsWith(".so")) {
      libraries.add(new NativeLibrary(library.group(1), library.group(2), entry.name()));
    }
    Bytes head = reader.peek(archive, entry, 8);
    int magic = head.length() < 8 ? 0 : head.i32(0);
    if (head.length() == 8 && DexScanner.isDex(head)) {
      if (!own) {
        nested.add(new NestedCode(level.path + entry.name(), "dex"));
      }
      dex(archive, reader, entry, level);
      ownDexFiles += own ? 1 : 0;
    } else if (own) {
      throw new MalformedException(entry.name(), "is no DEX file");
    } else if (magic == ZIP) {
      nestedArchive(archive, reader, entry, level);
    } else if (magic == ELF && !inLibraries) {
      nested.add(new NestedCode(level.path + entry.name(), "elf"));
    }
  }

  private void dex(ZipArchive archive, EntryReader reader, ZipEntry entry, Level level)
      throws IOException {
    try {
      Bytes dex = reader.read(archive, entry, (int) Math.min(Limits.DEX, budget));
      budget -= dex.length();
      if (workspace.exodus != null && level.exodus && EXODUS_DEX.matcher(entry.name()).find()) {
        ExodusScan.run(dex, workspace.exodus, exodus);
      }
      scanner.scan(level.path + entry.name(), dex, findings);
    } catch (MalformedException e) {
      unread.add(new Unread(Aspect.CODE, level.path + entry.name(), sentence(e)));
    }
  }

  private void nestedArchive(ZipArchive archive, EntryReader reader, ZipEntry entry, Level level)
      throws IOException {
    if (level.depth == Limits.NESTING || nested.size() >= MAX_NESTED) {
      throw new MalformedException(entry.name(), "archives are nested too deeply or too many");
    }
    ByteSource content = reader.view(archive, entry, (int) Math.min(Limits.NESTED_ARCHIVE, budget));
    budget -= content instanceof Bytes ? content.size() : 0;
    ZipArchive inner = new ZipArchive(content);
    String path = level.path + entry.name();
    if (inner.find("AndroidManifest.xml") != null) {
      nested.add(new NestedCode(path, "apk"));
    } else if (inner.find("classes.dex") != null || hasClasses(inner)) {
      nested.add(new NestedCode(path, "jar"));
    }
    boolean exodusToo = level.exodus && entry.name().contains(".apk");
    archive(inner, new Level(path + "!/", level.depth + 1, exodusToo));
  }

  private static boolean hasClasses(ZipArchive archive) {
    return archive.entries().stream().anyMatch(entry -> entry.name().endsWith(".class"));
  }

  /**
   * Names under which code would be expected; damage elsewhere is no gap in what is known of the
   * code.
   */
  private static boolean suspicious(String name) {
    return name.endsWith(".dex") || name.endsWith(".apk") || name.endsWith(".jar");
  }

  private static String sentence(MalformedException e) {
    return java.util.Objects.requireNonNullElse(e.getMessage(), "damaged");
  }
}
