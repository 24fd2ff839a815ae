// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** Verifies a JAR signature block over its {@code .SF} file. */
final class JarSigner {
  private static final int ALL_SIGNERS_SINCE = 24;
  private static final int SIGNED_ATTRIBUTES_SINCE = 19;
  private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
  private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";

  private final SignedData data;
  private final byte[] signatureFile;
  private final int minSdk;

  JarSigner(SignedData data, byte[] signatureFile, int minSdk) {
    this.data = data;
    this.signatureFile = signatureFile;
    this.minSdk = minSdk;
  }

  /**
   * The encoded certificate of the first signer whose signature holds; Android before 7 looks at
   * the first only.
   */
  byte[] verify() throws SignatureProblem, MalformedException {
    List<SignedData.SignerInfo> signers =
        minSdk < ALL_SIGNERS_SINCE && !data.signers().isEmpty()
            ? List.of(data.signers().getFirst())
            : data.signers();
    byte[] verified = null;
    for (SignedData.SignerInfo signer : signers) {
      byte[] certificate = verify(signer);
      verified = verified == null ? certificate : verified;
    }
    if (verified == null) {
      throw SignatureProblem.broken("no signature over the signature file holds");
    }
    return verified;
  }

  private byte @Nullable [] verify(SignedData.SignerInfo signer)
      throws SignatureProblem, MalformedException {
    JarAlgorithm algorithm =
        JarAlgorithm.of(signer.digestAlgorithm(), signer.signatureAlgorithm(), minSdk);
    byte[] encoded = certificate(data, signer);
    X509Certificate certificate = Certificates.parse(encoded);
    usable(certificate);
    byte[] signed = signatureFile;
    if (signer.attributes() != null) {
      if (!attributesHold(signer, algorithm)) {
        return null;
      }
      signed = signer.attributes().toArray();
      signed[0] = Der.SET;
    }
    try {
      Signature verifier = Signature.getInstance(algorithm.signature());
      verifier.initVerify(certificate.getPublicKey());
      verifier.update(signed);
      return verifier.verify(signer.signature()) ? encoded : null;
    } catch (GeneralSecurityException e) {
      throw SignatureProblem.unsupported(
          "the signature " + algorithm.signature() + " cannot be checked: " + e.getMessage());
    }
  }

  private boolean attributesHold(SignedData.SignerInfo signer, JarAlgorithm algorithm)
      throws SignatureProblem, MalformedException {
    if (minSdk < SIGNED_ATTRIBUTES_SINCE) {
      throw SignatureProblem.broken("signed attributes do not protect the app before Android 4.4");
    }
    Map<String, Bytes> attributes = signer.signedAttributes();
    Bytes type = attributes.get(CONTENT_TYPE);
    Bytes digest = attributes.get(MESSAGE_DIGEST);
    if (type == null || digest == null) {
      throw SignatureProblem.broken("the signed attributes lack content type or digest");
    }
    byte[] expected = new Der(digest).content(Der.OCTET_STRING).toArray();
    byte[] actual = SignedContent.messageDigest(algorithm.digest()).digest(signatureFile);
    return new Der(type).oid().equals(data.contentType()) && Arrays.equals(expected, actual);
  }

  /** The certificate that a signer names. */
  static byte[] certificate(SignedData data, SignedData.SignerInfo signer) throws SignatureProblem {
    for (byte[] encoded : data.certificates()) {
      X509Certificate certificate = Certificates.parse(encoded);
      boolean same =
          certificate.getSerialNumber().equals(new BigInteger(signer.serial()))
              && certificate.getIssuerX500Principal().equals(issuer(signer.issuer()));
      if (same) {
        return encoded;
      }
    }
    throw SignatureProblem.broken("the signer's certificate is not in the signature block");
  }

  private static X500Principal issuer(byte[] encoded) throws SignatureProblem {
    try {
      return new X500Principal(encoded);
    } catch (IllegalArgumentException e) {
      throw SignatureProblem.broken("the issuer in the signature block is no name");
    }
  }

  private static void usable(X509Certificate certificate) throws SignatureProblem {
    boolean[] usage = certificate.getKeyUsage();
    boolean forSigning = usage == null || usage[0] || (usage.length > 1 && usage[1]);
    if (!forSigning || certificate.hasUnsupportedCriticalExtension()) {
      throw SignatureProblem.broken("the signer's certificate is not for signing");
    }
  }
}
