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
import java.util.function.BiConsumer;

/**
 * Goes through the entries of an APK and of archives in it for code, wherever and under whatever
 * name it lies.
 */
final class CodeReading {
  private static final int ELF = 0x464c457f;
  private static final int ZIP = 0x04034b50;
  private static final int MAX_NESTED = 256;

  private final Workspace workspace;
  private final DexScanner scanner;
  private final boolean hidden;
  private final BiConsumer<ZipEntry, Bytes> watcher;
  private long budget;

  final CodeFindings findings = new CodeFindings();
  final BitSet exodus = new BitSet();
  final List<NativeLibrary> libraries = new ArrayList<>();
  final List<NestedCode> nested = new ArrayList<>();
  final List<Unread> unread = new ArrayList<>();
  int ownDexFiles;

  /** {@code watcher} is shown the whole content of entries of the APK itself. */
  CodeReading(
      Workspace workspace,
      DexScanner scanner,
      boolean hidden,
      BiConsumer<ZipEntry, Bytes> watcher,
      long fileSize) {
    this.workspace = workspace;
    this.scanner = scanner;
    this.hidden = hidden;
    this.watcher = watcher;
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
      if (entry.directory() || !(hidden || EntryNames.seenByExodus(entry.name()))) {
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
    boolean own = level.depth == 0 && EntryNames.ownDex(entry.name());
    NativeLibrary library = EntryNames.library(entry.name());
    if (library != null && level.depth == 0 && entry.name().endsWith(".so")) {
      libraries.add(library);
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
    } else if (magic == ELF && library == null) {
      nested.add(new NestedCode(level.path + entry.name(), "elf"));
    }
  }

  private void dex(ZipArchive archive, EntryReader reader, ZipEntry entry, Level level)
      throws IOException {
    try {
      Bytes dex = reader.read(archive, entry, (int) Math.min(Limits.DEX, budget));
      budget -= dex.length();
      if (level.depth == 0) {
        watcher.accept(entry, dex);
      }
      if (workspace.exodus != null && level.exodus && EntryNames.exodusDex(entry.name())) {
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
    boolean exodusToo = level.exodus && EntryNames.exodusApk(entry.name());
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
