// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The proof of rotation of scheme v3: certificates in which each vouches for the next. */
final class Lineage {
  private static final int VERSION = 1;
  private static final int MAX_NODES = 64;

  private Lineage() {}

  /** The encoded certificates, oldest first, every link verified. */
  static List<byte[]> verify(Bytes attribute) throws SignatureProblem, MalformedException {
    LengthPrefixed in = new LengthPrefixed(attribute);
    if (in.i32() != VERSION) {
      throw SignatureProblem.unsupported("a signing lineage of unknown version");
    }
    List<byte[]> certificates = new ArrayList<>();
    X509Certificate parent = null;
    int algorithm = 0;
    while (in.more()) {
      LengthPrefixed node = new LengthPrefixed(in.field());
      Bytes signedData = node.field();
      node.i32();
      int next = node.i32();
      byte[] signature = node.field().toArray();
      LengthPrefixed signed = new LengthPrefixed(signedData);
      byte[] encoded = signed.field().toArray();
      if (parent != null) {
        if (signed.i32() != algorithm) {
          throw SignatureProblem.broken(
              "the signing lineage names another algorithm than it signs");
        }
        link(parent, algorithm, signedData.toArray(), signature);
      }
      if (certificates.stream().anyMatch(known -> Arrays.equals(known, encoded))
          || certificates.size() == MAX_NODES) {
        throw SignatureProblem.broken("the signing lineage repeats itself");
      }
      certificates.add(encoded);
      parent = Certificates.parse(encoded);
      algorithm = next;
    }
    return certificates;
  }

  private static void link(X509Certificate parent, int algorithm, byte[] data, byte[] signature)
      throws SignatureProblem {
    SignatureAlgorithm known =
        SignatureAlgorithm.of(algorithm)
            .orElseThrow(
                () -> SignatureProblem.unsupported("a signing lineage of unknown algorithm"));
    try {
      if (!known.verifies(parent.getPublicKey(), data, signature)) {
        throw SignatureProblem.broken("a link of the signing lineage does not hold");
      }
    } catch (GeneralSecurityException e) {
      throw SignatureProblem.unsupported("a link of the signing lineage cannot be checked");
    }
  }
}
