// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pair of digest and signature algorithm of a JAR signature. Android takes each from some version
 * on; before, the file would not install, so it is not verified for an app that runs there.
 *
 * @param digest JCA name of the digest
 * @param signature JCA name of the signature
 */
record JarAlgorithm(String digest, String signature) {
  private static final Map<String, String> DIGESTS =
      Map.of(
          "1.2.840.113549.2.5", "MD5",
          "1.3.14.3.2.26", "SHA-1",
          "2.16.840.1.101.3.4.2.4", "SHA-224",
          "2.16.840.1.101.3.4.2.1", "SHA-256",
          "2.16.840.1.101.3.4.2.2", "SHA-384",
          "2.16.840.1.101.3.4.2.3", "SHA-512");

  /** Kinds of key that leave the digest to be named apart. */
  private static final Map<String, String> KEYS =
      Map.of(
          "1.2.840.113549.1.1.1", "RSA",
          "1.2.840.10040.4.1", "DSA",
          "1.2.840.10045.2.1", "ECDSA");

  /** First API level from which on every Android takes a key of this kind with this digest. */
  private static final Map<String, Integer> KEY_SINCE =
      Map.ofEntries(
          Map.entry("MD5withRSA", 0),
          Map.entry("SHA1withRSA", 0),
          Map.entry("SHA224withRSA", 21),
          Map.entry("SHA256withRSA", 18),
          Map.entry("SHA384withRSA", 18),
          Map.entry("SHA512withRSA", 18),
          Map.entry("SHA1withDSA", 0),
          Map.entry("SHA224withDSA", 22),
          Map.entry("SHA256withDSA", 22),
          Map.entry("SHA1withECDSA", 18),
          Map.entry("SHA224withECDSA", 21),
          Map.entry("SHA256withECDSA", 18),
          Map.entry("SHA384withECDSA", 18),
          Map.entry("SHA512withECDSA", 18));

  /** Algorithms that name the digest themselves, and the API level from which on they are taken. */
  private enum Named {
    MD5_RSA("1.2.840.113549.1.1.4", "MD5withRSA", 21),
    SHA1_RSA("1.2.840.113549.1.1.5", "SHA1withRSA", 0),
    SHA224_RSA("1.2.840.113549.1.1.14", "SHA224withRSA", 21),
    SHA256_RSA("1.2.840.113549.1.1.11", "SHA256withRSA", 18),
    SHA384_RSA("1.2.840.113549.1.1.12", "SHA384withRSA", 21),
    SHA512_RSA("1.2.840.113549.1.1.13", "SHA512withRSA", 21),
    SHA1_DSA("1.2.840.10040.4.3", "SHA1withDSA", 9),
    SHA224_DSA("2.16.840.1.101.3.4.3.1", "SHA224withDSA", 21),
    SHA256_DSA("2.16.840.1.101.3.4.3.2", "SHA256withDSA", 21),
    SHA1_ECDSA("1.2.840.10045.4.1", "SHA1withECDSA", 18),
    SHA224_ECDSA("1.2.840.10045.4.3.1", "SHA224withECDSA", 21),
    SHA256_ECDSA("1.2.840.10045.4.3.2", "SHA256withECDSA", 21),
    SHA384_ECDSA("1.2.840.10045.4.3.3", "SHA384withECDSA", 21),
    SHA512_ECDSA("1.2.840.10045.4.3.4", "SHA512withECDSA", 21);

    private final String oid;
    private final String jcaName;
    private final int since;

    Named(String oid, String jcaName, int since) {
      this.oid = oid;
      this.jcaName = jcaName;
      this.since = since;
    }

    static @Nullable Named of(String oid) {
      for (Named named : values()) {
        if (named.oid.equals(oid)) {
          return named;
        }
      }
      return null;
    }
  }

  /**
   * The algorithm of a signature.
   *
   * @throws SignatureProblem if some Android from {@code minSdk} on would not take it
   */
  static JarAlgorithm of(String digestOid, String signatureOid, int minSdk)
      throws SignatureProblem {
    String digest = DIGESTS.get(digestOid);
    if (digest == null) {
      throw SignatureProblem.unsupported("digest algorithm " + digestOid);
    }
    String plain = digest.replace("-", "");
    Named named = Named.of(signatureOid);
    String signature = named == null ? plain + "with" + KEYS.get(signatureOid) : named.jcaName;
    Integer since = named == null ? KEY_SINCE.get(signature) : (Integer) named.since;
    if (since == null || !signature.startsWith(plain + "with")) {
      throw SignatureProblem.unsupported(
          "signature algorithm " + signatureOid + " with digest " + digest);
    }
    if (minSdk < since) {
      throw SignatureProblem.broken(
          signature + " is not taken by Android before API level " + since);
    }
    return new JarAlgorithm(digest, signature);
  }
}
