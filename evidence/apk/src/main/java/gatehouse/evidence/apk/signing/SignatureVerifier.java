// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Verifies an APK the way the Android versions it runs on would: each looks at the newest scheme
 * that it knows, so all schemes that any of them looks at have to hold, and to agree on who signed.
 */
public final class SignatureVerifier {
  private static final int NOUGAT = 24;
  private static final int PIE = 28;
  private static final int V2_NEEDED_FROM_TARGET = 30;

  private final ZipArchive archive;
  private final SigningTarget target;
  private final Set<String> problems = new LinkedHashSet<>();
  private final Map<Integer, Bytes> refused = new HashMap<>();
  private final Optional<SigningBlock> block;
  private final V1Verifier jar;

  /** Finds the signatures; nothing is verified yet. */
  public SignatureVerifier(ZipArchive archive, EntryReader reader, SigningTarget target)
      throws IOException {
    this.archive = archive;
    this.target = target;
    this.block = block();
    this.jar = new V1Verifier(archive, reader, target.minSdk());
    boolean newer =
        block.isPresent()
            && Stream.of(Scheme.V2, Scheme.V3)
                .map(SigningBlock::id)
                .anyMatch(block.get().values()::containsKey);
    if (V1Verifier.present(archive) && !ignoresJar(newer)) {
      jar.prepare();
    }
  }

  /** Takes the whole content of an entry that is read anyway, so that it need not be read again. */
  public void seen(ZipEntry entry, Bytes content) {
    jar.seen(entry, content);
  }

  /** Verifies all signatures; whatever is wrong with them ends up in the report. */
  public SignatureReport verify() throws IOException {
    BlockResult v31 = BlockResult.absent(Scheme.V31);
    BlockResult v3 = BlockResult.absent(Scheme.V3);
    SchemeResult v2 = SchemeResult.absent(Scheme.V2);
    if (block.isPresent()) {
      BlockVerifier verifier = new BlockVerifier(SignedContent.of(archive, block.get()));
      v31 = newer(block.get(), verifier, Scheme.V31, 0);
      int rotation = v31.result().verified() ? v31.firstSdk() : 0;
      v3 = newer(block.get(), verifier, Scheme.V3, rotation);
      Bytes v2Block = block.get().values().get(SigningBlock.id(Scheme.V2));
      if (v2Block != null) {
        v2 = new V2Verifier(verifier).verify(v2Block, v3.result().present());
      }
    }
    if (v31.result().present() && !v3.result().present()) {
      problems.add("scheme v3.1 stands without scheme v3");
    }
    SchemeResult v1 = v1(v2, v3.result());
    List<SchemeResult> schemes = List.of(v1, seen(v2), seen(v3.result()), seen(v31.result()));
    agree(v1, v2, v3);
    return report(schemes, v31.lineage().isEmpty() ? v3.lineage() : v31.lineage());
  }

  private Optional<SigningBlock> block() throws IOException {
    try {
      Optional<SigningBlock> block = SigningBlock.find(archive);
      if (block.isPresent() && !archive.strict()) {
        refused.putAll(block.get().values());
        return Optional.empty();
      }
      return block;
    } catch (MalformedException e) {
      problems.add(Objects.requireNonNull(e.getMessage()));
      return Optional.empty();
    }
  }

  /** A scheme that is absent to Android may still be there, in an archive that Android refuses. */
  private SchemeResult seen(SchemeResult result) {
    Bytes value = refused.get(SigningBlock.id(result.scheme()));
    return value == null
        ? result
        : Signers.refused(
            result.scheme(),
            value,
            "the archive around the signing block is not as Android demands it");
  }

  private BlockResult newer(SigningBlock block, BlockVerifier verifier, Scheme scheme, int rotation)
      throws IOException {
    Bytes value = block.values().get(SigningBlock.id(scheme));
    return value == null
        ? BlockResult.absent(scheme)
        : new V3Verifier(verifier, scheme).verify(value, Math.max(target.minSdk(), PIE), rotation);
  }

  /** Android from 7 on looks at JAR signatures only where there is nothing newer. */
  private SchemeResult v1(SchemeResult v2, SchemeResult v3) throws IOException {
    boolean newer = v2.present() || v3.present();
    if (!V1Verifier.present(archive)) {
      if (newer && target.minSdk() < NOUGAT) {
        problems.add("there is no JAR signature for Android before 7, on which the app runs");
      }
      return SchemeResult.absent(Scheme.V1);
    }
    if (ignoresJar(newer)) {
      return new SchemeResult(Scheme.V1, Verdict.IGNORED, List.of(), List.of());
    }
    Set<Integer> schemes = new HashSet<>();
    if (v2.verified()) {
      schemes.add(2);
    }
    if (v3.verified()) {
      schemes.add(3);
    }
    return jar.verify(schemes);
  }

  private boolean ignoresJar(boolean newer) {
    return newer && target.minSdk() >= NOUGAT;
  }

  /** The schemes have to name the same signers; v3 may have rotated away from the older ones. */
  private void agree(SchemeResult v1, SchemeResult v2, BlockResult v3) {
    boolean both = v1.verified() && v2.verified();
    if (both && !Set.copyOf(v1.signers()).equals(Set.copyOf(v2.signers()))) {
      problems.add("schemes v1 and v2 name different signers");
    }
    SchemeResult older = v1.verified() ? v1 : v2;
    if (!v3.result().verified() || !older.verified()) {
      return;
    }
    String first =
        v3.lineage().isEmpty()
            ? v3.result().signers().getFirst().sha256()
            : SignerCertificate.sha256(v3.lineage().getFirst());
    if (older.signers().size() != 1 || !older.signers().getFirst().sha256().equals(first)) {
      problems.add("scheme v3 does not follow from the signer of the older schemes");
    }
    if (v3.lineage().isEmpty() && v3.result().signers().size() != 1) {
      problems.add("scheme v3 has several signers and no proof of rotation");
    }
  }

  private SignatureReport report(List<SchemeResult> schemes, List<byte[]> lineage) {
    SchemeResult newest = schemes.getFirst();
    boolean any = false;
    for (SchemeResult scheme : schemes) {
      problems.addAll(scheme.problems());
      any |= scheme.verified();
      newest = scheme.present() ? scheme : newest;
    }
    boolean newer = schemes.stream().skip(1).anyMatch(SchemeResult::verified);
    if (!newer && (target.sandboxVersion() > 1 || target.targetSdk() >= V2_NEEDED_FROM_TARGET)) {
      problems.add("Android demands scheme v2 or newer of an app like this");
    }
    if (target.doubtful()) {
      problems.add("the manifest cannot be trusted to say which Android versions it is for");
    }
    List<SignerCertificate> ancestors = new ArrayList<>();
    for (byte[] encoded : lineage) {
      Certificates.read(encoded).ifPresent(ancestors::add);
    }
    boolean verified = any && problems.isEmpty();
    return new SignatureReport(
        verified, schemes, newest.signers(), ancestors, List.copyOf(problems));
  }
}
