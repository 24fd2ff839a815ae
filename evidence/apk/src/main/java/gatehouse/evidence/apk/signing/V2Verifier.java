// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** APK signature scheme v2: every signer has to hold, and what v2 says of v3 has to be so. */
final class V2Verifier {
  private static final int V3_ID = 3;

  private final BlockVerifier verifier;

  V2Verifier(BlockVerifier verifier) {
    this.verifier = verifier;
  }

  SchemeResult verify(Bytes block, boolean v3Present) throws IOException {
    List<SignerCertificate> certificates = new ArrayList<>();
    try {
      for (BlockSigner signer : BlockSigner.read(block, false)) {
        certificates.addAll(Signers.claimed(signer));
        verifier.verify(signer);
        Bytes stripped = signer.attributes().get(BlockSigner.STRIPPING_PROTECTION);
        if (stripped != null && stripped.i32(0) == V3_ID && !v3Present) {
          throw SignatureProblem.stripped("it was signed with scheme v3 too, and that was removed");
        }
      }
      return new SchemeResult(Scheme.V2, Verdict.VERIFIED, certificates, List.of());
    } catch (SignatureProblem e) {
      return SchemeResult.failed(Scheme.V2, certificates, e);
    } catch (MalformedException e) {
      return Signers.damaged(Scheme.V2, certificates, e);
    }
  }
}
