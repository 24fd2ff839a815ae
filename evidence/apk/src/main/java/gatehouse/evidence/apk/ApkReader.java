// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.FileSource;
import gatehouse.evidence.apk.dex.DexScanner;
import gatehouse.evidence.apk.trackers.ExodusSignatures;
import gatehouse.evidence.apk.trackers.PrefixTrie;
import gatehouse.knowledge.tracker.TrackerSignature;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads APKs. One reader serves many threads; it keeps a set of buffers for each that reads at a
 * time.
 */
public final class ApkReader {
  private final List<TrackerSignature> trackers;
  private final @Nullable ExodusSignatures exodus;
  private final EnumSet<ApkPart> parts;
  private final DexScanner scanner;
  private final ConcurrentLinkedQueue<Workspace> idle = new ConcurrentLinkedQueue<>();
  private final ReentrantLock large = new ReentrantLock();

  /** A reader that looks for these trackers. */
  public ApkReader(List<TrackerSignature> trackers) {
    this(trackers, List.of());
  }

  /** A reader that also says what exodus-core would say with these signatures of Exodus. */
  public ApkReader(List<TrackerSignature> trackers, List<TrackerSignature> exodus) {
    this(
        trackers,
        exodus.isEmpty() ? null : new ExodusSignatures(exodus),
        EnumSet.allOf(ApkPart.class));
  }

  private ApkReader(
      List<TrackerSignature> trackers, @Nullable ExodusSignatures exodus, EnumSet<ApkPart> parts) {
    this.trackers = List.copyOf(trackers);
    this.exodus = exodus;
    this.parts = parts;
    this.scanner =
        new DexScanner(
            PrefixTrie.of(this.trackers.stream().map(ApkReader::descriptorPrefixes).toList()),
            parts.contains(ApkPart.BYTECODE));
  }

  /** A reader that says what exodus-core would say, and reads no more than that takes. */
  public static ApkReader exodusAlone(List<TrackerSignature> exodus) {
    return new ApkReader(List.of(), exodus).without(ApkPart.values());
  }

  /** A reader that leaves parts out; what they would have told is then unread. */
  public ApkReader without(ApkPart... left) {
    EnumSet<ApkPart> fewer = EnumSet.copyOf(parts);
    fewer.removeAll(List.of(left));
    return new ApkReader(trackers, exodus, fewer);
  }

  /**
   * The prefixes as DEX files write them. Where Exodus writes a dot in front ({@code .sizmek.}),
   * any package may stand before.
   */
  private static List<String> descriptorPrefixes(TrackerSignature tracker) {
    return tracker.codePrefixes().stream().map(prefix -> prefix.replace('.', '/')).toList();
  }

  /**
   * The trackers that are looked for; {@code Apk.code().trackers()} has their places in this list
   * as keys.
   */
  public List<TrackerSignature> trackers() {
    return trackers;
  }

  /**
   * Reads an APK. Whatever is wrong with it ends up in {@link Apk#unread}.
   *
   * @throws IOException if the disk cannot be read
   */
  public Apk read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return read(new FileSource(channel));
    }
  }

  Apk read(ByteSource source) throws IOException {
    Workspace borrowed = idle.poll();
    Workspace workspace = borrowed == null ? new Workspace(exodus, large) : borrowed;
    try {
      return new ApkReading(workspace, scanner, exodus, parts).read(source);
    } finally {
      workspace.settle();
      idle.add(workspace);
    }
  }
}
