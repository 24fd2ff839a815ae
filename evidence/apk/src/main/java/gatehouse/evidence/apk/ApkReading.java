// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.arsc.ResourceTable;
import gatehouse.evidence.apk.axml.Value;
import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.dex.CodeFindings;
import gatehouse.evidence.apk.dex.DexScanner;
import gatehouse.evidence.apk.manifest.AppFlag;
import gatehouse.evidence.apk.manifest.AppManifest;
import gatehouse.evidence.apk.manifest.ManifestReader;
import gatehouse.evidence.apk.manifest.ManifestTree;
import gatehouse.evidence.apk.signing.SignatureVerifier;
import gatehouse.evidence.apk.signing.SigningTarget;
import gatehouse.evidence.apk.trackers.ExodusSignatures;
import gatehouse.evidence.apk.zip.Anomaly;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import gatehouse.evidence.apk.zip.ZipLayout;
import gatehouse.evidence.apk.zip.ZipTrick;
import gatehouse.model.Aspect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reading of one APK: each part in turn, and what fails in one does not touch the others. */
final class ApkReading {
  private static final String MANIFEST = "AndroidManifest.xml";
  private static final String RESOURCES = "resources.arsc";

  private static final int NEWEST_SDK = 999;

  private final Workspace workspace;
  private final DexScanner scanner;
  private final @Nullable ExodusSignatures exodus;
  private final EnumSet<ApkPart> parts;
  private final List<Unread> unread = new ArrayList<>();

  ApkReading(
      Workspace workspace,
      DexScanner scanner,
      @Nullable ExodusSignatures exodus,
      EnumSet<ApkPart> parts) {
    this.parts = parts;
    this.workspace = workspace;
    this.scanner = scanner;
    this.exodus = exodus;
  }

  Apk read(ByteSource file) throws IOException {
    try {
      ByteSource source = parts.isEmpty() ? file : workspace.buffered(file);
      ZipArchive archive = new ZipArchive(source);
      boolean tricks = parts.contains(ApkPart.TRICKS);
      return read(archive, tricks ? ZipLayout.examine(archive) : archive.anomalies());
    } catch (MalformedException e) {
      return nothing(file.size(), Objects.requireNonNull(e.getMessage()));
    } catch (OutOfMemoryError e) {
      workspace.settle();
      return nothing(file.size(), "needs more memory than this run may take");
    }
  }

  private static Apk nothing(long size, String reason) {
    return new Apk(
        size,
        null,
        List.of(),
        new CodeFindings(),
        List.of(),
        List.of(),
        null,
        null,
        Stream.of(Aspect.CONTAINER, Aspect.MANIFEST, Aspect.SIGNATURE, Aspect.CODE)
            .map(aspect -> new Unread(aspect, "", reason))
            .toList());
  }

  private Apk read(ZipArchive archive, List<Anomaly> anomalies) throws IOException {
    AppManifest manifest = manifest(archive);
    boolean set = manifest == null && archive.find(MANIFEST) == null && holdsApks(archive);
    if (set) {
      unread.add(new Unread(Aspect.SIGNATURE, "", "a set of APKs has no signature of its own"));
    }
    SignatureVerifier verifier =
        parts.contains(ApkPart.SIGNATURE) && !set
            ? new SignatureVerifier(archive, workspace.reader(0), target(manifest, anomalies))
            : null;
    CodeReading code = code(archive, verifier);
    unread.addAll(code.unread);
    boolean noCode = looksAtCode() && code.ownDexFiles == 0 && code.unread.isEmpty();
    if (noCode && expectsCode(manifest)) {
      unread.add(
          new Unread(
              Aspect.CODE,
              "",
              "the code is not in this file: compiled ahead and kept elsewhere, or removed"));
    }
    EnumSet.complementOf(parts).forEach(part -> unread.add(part.leftOut()));
    return new Apk(
        archive.source().size(),
        manifest,
        anomalies,
        code.findings,
        code.libraries,
        code.nested,
        verifier == null ? null : verifier.verify(),
        exodus(code, manifest),
        List.copyOf(unread));
  }

  /** A manifest that the archive or its own form makes ambiguous decides nothing. */
  private static SigningTarget target(@Nullable AppManifest manifest, List<Anomaly> anomalies) {
    if (manifest == null) {
      return new SigningTarget(1, 1, 1, true);
    }
    boolean doubtful =
        anomalies.stream()
            .anyMatch(
                anomaly ->
                    anomaly.entry().equals(MANIFEST) || anomaly.trick() == ZipTrick.WRONG_COUNT);
    int minSdk = manifest.minSdk() > NEWEST_SDK ? 1 : manifest.minSdk();
    return new SigningTarget(minSdk, manifest.targetSdk(), manifest.sandboxVersion(), doubtful);
  }

  private @Nullable AppManifest manifest(ZipArchive archive) throws IOException {
    ZipEntry entry = archive.find(MANIFEST);
    if (entry == null) {
      String reason =
          holdsApks(archive)
              ? "this is a set of APKs: their code was read; unpack it to see each of them"
              : "there is no manifest, so this is no app";
      unread.add(new Unread(Aspect.MANIFEST, MANIFEST, reason));
      return null;
    }
    EntryReader reader = workspace.reader(0);
    try {
      ManifestTree tree = ManifestTree.read(reader.read(archive, entry, Limits.MANIFEST));
      return ManifestReader.read(tree, resources(archive, reader));
    } catch (MalformedException e) {
      unread(Aspect.MANIFEST, MANIFEST, e);
      return null;
    }
  }

  private IntFunction<Optional<Value>> resources(ZipArchive archive, EntryReader reader)
      throws IOException {
    ZipEntry entry = archive.find(RESOURCES);
    if (entry == null || !parts.contains(ApkPart.RESOURCES)) {
      return id -> Optional.empty();
    }
    try {
      return new ResourceTable(reader.read(archive, entry, Limits.RESOURCES))::resolve;
    } catch (MalformedException e) {
      unread(Aspect.MANIFEST, RESOURCES, e);
      return id -> Optional.empty();
    }
  }

  private static boolean holdsApks(ZipArchive archive) {
    return archive.entries().stream().anyMatch(entry -> entry.name().endsWith(".apk"));
  }

  private static boolean expectsCode(@Nullable AppManifest manifest) {
    return manifest != null
        && !manifest.flags().contains(AppFlag.NO_CODE)
        && manifest.split().isEmpty();
  }

  private CodeReading code(ZipArchive archive, @Nullable SignatureVerifier verifier)
      throws IOException {
    boolean hidden = parts.contains(ApkPart.HIDDEN_CODE);
    BiConsumer<ZipEntry, Bytes> watcher = verifier == null ? (entry, bytes) -> {} : verifier::seen;
    CodeReading code =
        new CodeReading(workspace, scanner, hidden, watcher, archive.source().size());
    if (looksAtCode()) {
      code.read(archive);
    }
    return code;
  }

  private boolean looksAtCode() {
    return exodus != null || parts.contains(ApkPart.HIDDEN_CODE) || scanner.looksForAnything();
  }

  private @Nullable ExodusView exodus(CodeReading code, @Nullable AppManifest manifest) {
    if (exodus == null) {
      return null;
    }
    List<String> trackers =
        code.exodus.stream().mapToObj(label -> exodus.list().get(label).id()).toList();
    SortedSet<String> permissions =
        manifest == null ? new TreeSet<>() : new TreeSet<>(manifest.completedPermissions());
    return new ExodusView(trackers, permissions);
  }

  private void unread(Aspect aspect, String entry, MalformedException e) {
    unread.add(new Unread(aspect, entry, Objects.requireNonNull(e.getMessage())));
  }
}
