// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a signer says of itself, and what a damaged one leaves. */
final class Signers {
  private Signers() {}

  /** The certificate that a signer of the block claims, empty if there is none that can be read. */
  static List<SignerCertificate> claimed(BlockSigner signer) throws SignatureProblem {
    if (signer.certificates().isEmpty()) {
      return List.of();
    }
    byte[] encoded = signer.certificates().getFirst();
    return List.of(SignerCertificate.of(encoded, Certificates.parse(encoded)));
  }

  /** The result for a block that Android does not get to see. */
  static SchemeResult refused(Scheme scheme, Bytes block, String problem) {
    List<SignerCertificate> claimed = new ArrayList<>();
    try {
      for (BlockSigner signer : BlockSigner.read(block, scheme != Scheme.V2)) {
        claimed.addAll(claimed(signer));
      }
    } catch (SignatureProblem | MalformedException e) {
      claimed.clear();
    }
    return new SchemeResult(scheme, Verdict.BROKEN, claimed, List.of(problem));
  }

  static SchemeResult damaged(
      Scheme scheme, List<SignerCertificate> certificates, MalformedException e) {
    return new SchemeResult(
        scheme, Verdict.BROKEN, certificates, List.of(Objects.requireNonNull(e.getMessage())));
  }
}
