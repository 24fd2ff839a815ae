// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * APK signature schemes v3 and v3.1: signers for ranges of API levels that follow each other
 * without a gap, each with the proof that its key follows from the older ones.
 */
final class V3Verifier {
  /** The first version of Android that knows scheme v3.1. */
  private static final int TIRAMISU = 33;

  private final BlockVerifier verifier;
  private final Scheme scheme;

  V3Verifier(BlockVerifier verifier, Scheme scheme) {
    this.verifier = verifier;
    this.scheme = scheme;
  }

  /**
   * Verifies a block.
   *
   * @param fromSdk the API level from which on v3 signers have to cover every version; v3.1 may
   *     begin later, as v3 stands in for it
   * @param rotationSdk first level that v3.1 covers, 0 when there is no v3.1; v3 then has to reach
   *     up to it
   */
  BlockResult verify(Bytes block, int fromSdk, int rotationSdk) throws IOException {
    List<SignerCertificate> certificates = new ArrayList<>();
    try {
      List<BlockSigner> signers = new ArrayList<>(BlockSigner.read(block, true));
      signers.sort(Comparator.comparingInt(BlockSigner::minSdk));
      List<byte[]> lineage = List.of();
      for (BlockSigner signer : signers) {
        certificates.addAll(Signers.claimed(signer));
        verifier.verify(signer);
        levels(signer);
        rotation(signer, rotationSdk);
        lineage = longer(lineage, lineage(signer));
      }
      coverage(signers, fromSdk, rotationSdk);
      SchemeResult result = new SchemeResult(scheme, Verdict.VERIFIED, certificates, List.of());
      return new BlockResult(result, lineage, signers.getFirst().minSdk());
    } catch (SignatureProblem e) {
      return BlockResult.of(SchemeResult.failed(scheme, certificates, e));
    } catch (MalformedException e) {
      return BlockResult.of(Signers.damaged(scheme, certificates, e));
    }
  }

  private static void levels(BlockSigner signer) throws SignatureProblem {
    boolean same =
        signer.minSdk() == signer.signedMinSdk() && signer.maxSdk() == signer.signedMaxSdk();
    if (!same || signer.minSdk() < 0 || signer.minSdk() > signer.maxSdk()) {
      throw SignatureProblem.broken("the API levels of a signer are not those it signed");
    }
  }

  private void rotation(BlockSigner signer, int rotationSdk)
      throws SignatureProblem, MalformedException {
    Bytes attribute = signer.attributes().get(BlockSigner.ROTATION_MIN_SDK);
    if (scheme == Scheme.V3 && attribute != null && attribute.i32(0) != rotationSdk) {
      throw SignatureProblem.stripped("it was signed with scheme v3.1 too, and that was removed");
    }
  }

  private static List<byte[]> lineage(BlockSigner signer)
      throws SignatureProblem, MalformedException {
    Bytes attribute = signer.attributes().get(BlockSigner.PROOF_OF_ROTATION);
    if (attribute == null) {
      return List.of();
    }
    List<byte[]> lineage = Lineage.verify(attribute);
    if (lineage.isEmpty() || !Arrays.equals(lineage.getLast(), signer.certificates().getFirst())) {
      throw SignatureProblem.broken("the signing lineage does not end with the signer");
    }
    return lineage;
  }

  /** Of two lineages the later one, which has to begin with the earlier one. */
  private static List<byte[]> longer(List<byte[]> known, List<byte[]> next)
      throws SignatureProblem {
    if (next.isEmpty()) {
      return known;
    }
    for (int i = 0; i < known.size(); i++) {
      if (i >= next.size() || !Arrays.equals(known.get(i), next.get(i))) {
        throw SignatureProblem.broken("the signing lineages contradict each other");
      }
    }
    return next;
  }

  private void coverage(List<BlockSigner> signers, int fromSdk, int rotationSdk)
      throws SignatureProblem {
    for (int i = 1; i < signers.size(); i++) {
      if (signers.get(i).minSdk() != signers.get(i - 1).maxSdk() + 1) {
        throw SignatureProblem.broken("the API levels of the signers overlap or leave a gap");
      }
    }
    int needed = rotationSdk > 0 ? Math.max(rotationSdk, TIRAMISU) - 1 : Integer.MAX_VALUE;
    boolean late = scheme == Scheme.V3 && signers.getFirst().minSdk() > fromSdk;
    if (late || signers.getLast().maxSdk() < needed) {
      throw SignatureProblem.broken("the signers do not cover every Android version");
    }
  }
}
