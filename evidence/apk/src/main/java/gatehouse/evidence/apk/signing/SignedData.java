// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PKCS #7 {@code SignedData} (RFC 2315) of a {@code META-INF/*.RSA}, {@code .DSA} or {@code .EC}
 * file.
 *
 * @param contentType of what is signed
 * @param certificates encoded
 */
record SignedData(String contentType, List<byte[]> certificates, List<SignerInfo> signers) {
  private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
  private static final int MAX_ITEMS = 64;

  /**
   * One signature.
   *
   * @param issuer encoded name of the certificate's issuer
   * @param serial of the certificate, as the bytes of its integer
   * @param attributes the signed attributes with tag and length, null for none
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record SignerInfo(
      byte[] issuer,
      byte[] serial,
      String digestAlgorithm,
      @Nullable Bytes attributes,
      String signatureAlgorithm,
      byte[] signature) {

    /**
     * Encoded values of the signed attributes by their type; a type that comes twice is refused.
     */
    Map<String, Bytes> signedAttributes() throws MalformedException {
      Map<String, Bytes> values = new LinkedHashMap<>();
      if (attributes == null) {
        return values;
      }
      Der set = new Der(attributes).enter(Der.CONTEXT_0);
      while (set.more()) {
        Der attribute = set.enter(Der.SEQUENCE);
        String type = attribute.oid();
        if (values.put(type, attribute.content(Der.SET)) != null) {
          throw attributes.malformed("signed attribute " + type + " twice", 0);
        }
      }
      return values;
    }
  }

  static SignedData read(Bytes block) throws MalformedException {
    Der content = new Der(block).enter(Der.SEQUENCE);
    if (!content.oid().equals(SIGNED_DATA)) {
      throw block.malformed("is not PKCS #7 signed data", 0);
    }
    Der data = content.enter(Der.CONTEXT_0).enter(Der.SEQUENCE);
    data.content(Der.INTEGER);
    data.content(Der.SET);
    String contentType = data.enter(Der.SEQUENCE).oid();
    List<byte[]> certificates = new ArrayList<>();
    if (data.nextIs(Der.CONTEXT_0)) {
      Der set = data.enter(Der.CONTEXT_0);
      while (set.more() && certificates.size() < MAX_ITEMS) {
        certificates.add(set.whole().toArray());
      }
    }
    if (data.nextIs(Der.CONTEXT_1)) {
      data.skip();
    }
    List<SignerInfo> signers = new ArrayList<>();
    Der set = data.enter(Der.SET);
    while (set.more() && signers.size() < MAX_ITEMS) {
      signers.add(signer(set.enter(Der.SEQUENCE)));
    }
    return new SignedData(contentType, certificates, signers);
  }

  private static SignerInfo signer(Der in) throws MalformedException {
    in.content(Der.INTEGER);
    Der id = in.enter(Der.SEQUENCE);
    byte[] issuer = id.whole().toArray();
    byte[] serial = id.content(Der.INTEGER).toArray();
    String digest = in.enter(Der.SEQUENCE).oid();
    Bytes attributes = in.nextIs(Der.CONTEXT_0) ? in.whole() : null;
    String algorithm = in.enter(Der.SEQUENCE).oid();
    byte[] signature = in.content(Der.OCTET_STRING).toArray();
    return new SignerInfo(issuer, serial, digest, attributes, algorithm, signature);
  }
}
