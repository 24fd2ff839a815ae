// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Verifies one signer of scheme v2 and up. Stricter than Android in one way: every signature and
 * digest whose algorithm is known has to hold, not only the strongest.
 */
final class BlockVerifier {
  private final SignedContent content;

  BlockVerifier(SignedContent content) {
    this.content = content;
  }

  /** The signer's certificate, if all that it signed holds. */
  X509Certificate verify(BlockSigner signer) throws SignatureProblem, IOException {
    if (signer.certificates().isEmpty()) {
      throw SignatureProblem.broken("a signer has no certificate");
    }
    if (!Arrays.equals(
        signer.signatures().keySet().toArray(), signer.digests().keySet().toArray())) {
      throw SignatureProblem.broken("the algorithms of signatures and digests differ");
    }
    boolean any = false;
    for (Map.Entry<Integer, Bytes> signature : signer.signatures().entrySet()) {
      Optional<SignatureAlgorithm> algorithm = SignatureAlgorithm.of(signature.getKey());
      Bytes digest = signer.digests().get(signature.getKey());
      if (algorithm.isPresent() && digest != null) {
        signature(signer, algorithm.get(), signature.getValue().toArray());
        digest(algorithm.get(), digest);
        any = true;
      }
    }
    if (!any) {
      throw SignatureProblem.unsupported("no signature of a known algorithm");
    }
    X509Certificate certificate = Certificates.parse(signer.certificates().getFirst());
    for (byte[] other : signer.certificates()) {
      Certificates.parse(other);
    }
    if (!Keys.same(certificate.getPublicKey(), signer.publicKey().toArray())) {
      throw SignatureProblem.broken("the signer's key is not the key of its certificate");
    }
    return certificate;
  }

  private static void signature(BlockSigner signer, SignatureAlgorithm algorithm, byte[] signature)
      throws SignatureProblem {
    try {
      PublicKey key = algorithm.key(signer.publicKey().toArray());
      if (!algorithm.verifies(key, signer.signedData().toArray(), signature)) {
        throw SignatureProblem.broken("the signature " + algorithm + " does not hold");
      }
    } catch (GeneralSecurityException e) {
      throw SignatureProblem.unsupported(
          "the signature " + algorithm + " cannot be checked: " + e.getMessage());
    }
  }

  private void digest(SignatureAlgorithm algorithm, Bytes expected)
      throws SignatureProblem, IOException {
    if (!Arrays.equals(content.digest(algorithm.digest()), expected.toArray())) {
      throw SignatureProblem.broken("the content was changed after it was signed");
    }
  }
}
