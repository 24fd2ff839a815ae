// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.bytes.FileSource;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Turns APK files into facts. Safe for several threads. */
public final class ApkCollector implements Collector {
  /** APKs, and the sets of APKs that stores and backup apps make: base and splits in one ZIP. */
  private static final List<String> NAMES = List.of(".apk", ".apks", ".xapk", ".apkm");

  private final ApkReader reader;
  private final BiConsumer<ArtefactId, Apk> listener;

  public ApkCollector(ApkReader reader) {
    this(reader, (artefact, apk) -> {});
  }

  /**
   * A collector that also shows each APK as it was read.
   *
   * @param listener called on the thread that reads
   */
  public ApkCollector(ApkReader reader, BiConsumer<ArtefactId, Apk> listener) {
    this.reader = reader;
    this.listener = listener;
  }

  /**
   * An APK is a ZIP with a manifest or with Dalvik code in it. A file that is named as an APK or a
   * set of them and is neither is claimed too, so that it is said to be unreadable instead of being
   * passed over.
   */
  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    String name = path.toString().toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(name::endsWith) || looksLikeApk(path)
        ? Optional.of(Found.file(EvidenceKind.APK, path))
        : Optional.empty();
  }

  private static boolean looksLikeApk(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ZipArchive archive = new ZipArchive(new FileSource(channel));
      return archive.find("AndroidManifest.xml") != null || archive.find("classes.dex") != null;
    } catch (MalformedException e) {
      return false;
    }
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Apk apk = reader.read(found.path());
    listener.accept(artefact, apk);
    ApkFacts.state(apk, artefact, reader.trackers(), sink);
  }
}
