// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A signer of scheme v2, v3 or v3.1 as its block says, nothing of it verified.
 *
 * @param minSdk oldest API level that this signer is for; 0 in v2
 * @param signedMinSdk the same as the signed part says it
 * @param signatures by algorithm id, in order
 * @param digests of the content, by algorithm id, in order
 * @param certificates encoded, the signer's own first
 * @param attributes values by id
 */
record BlockSigner(
    Bytes signedData,
    int minSdk,
    int maxSdk,
    int signedMinSdk,
    int signedMaxSdk,
    Map<Integer, Bytes> signatures,
    Bytes publicKey,
    Map<Integer, Bytes> digests,
    List<byte[]> certificates,
    Map<Integer, Bytes> attributes) {
  static final int STRIPPING_PROTECTION = 0xbeeff00d;
  static final int PROOF_OF_ROTATION = 0x3ba06f8c;
  static final int ROTATION_MIN_SDK = 0x559f8b02;
  private static final int MAX_SIGNERS = 10;

  /** The signers of a block; v3 adds API levels to what v2 has. */
  static List<BlockSigner> read(Bytes block, boolean levels) throws MalformedException {
    List<BlockSigner> signers = new ArrayList<>();
    for (Bytes signer : new LengthPrefixed(block).sequence()) {
      if (signers.size() == MAX_SIGNERS) {
        throw new MalformedException("APK signing block", "more than " + MAX_SIGNERS + " signers");
      }
      signers.add(signer(new LengthPrefixed(signer), levels));
    }
    if (signers.isEmpty()) {
      throw new MalformedException("APK signing block", "has no signer");
    }
    return signers;
  }

  private static BlockSigner signer(LengthPrefixed in, boolean levels) throws MalformedException {
    Bytes signedData = in.field();
    int minSdk = levels ? in.i32() : 0;
    int maxSdk = levels ? in.i32() : Integer.MAX_VALUE;
    Map<Integer, Bytes> signatures = byId(in.sequence());
    Bytes publicKey = in.field();
    LengthPrefixed signed = new LengthPrefixed(signedData);
    Map<Integer, Bytes> digests = byId(signed.sequence());
    List<byte[]> certificates = signed.sequence().stream().map(Bytes::toArray).toList();
    int signedMin = levels ? signed.i32() : minSdk;
    int signedMax = levels ? signed.i32() : maxSdk;
    Map<Integer, Bytes> attributes = attributes(signed.sequence());
    return new BlockSigner(
        signedData,
        minSdk,
        maxSdk,
        signedMin,
        signedMax,
        signatures,
        publicKey,
        digests,
        certificates,
        attributes);
  }

  private static Map<Integer, Bytes> byId(List<Bytes> fields) throws MalformedException {
    Map<Integer, Bytes> map = new LinkedHashMap<>();
    for (Bytes field : fields) {
      LengthPrefixed in = new LengthPrefixed(field);
      if (map.put(in.i32(), in.field()) != null) {
        throw field.malformed("the same algorithm twice", 0);
      }
    }
    return map;
  }

  private static Map<Integer, Bytes> attributes(List<Bytes> fields) throws MalformedException {
    Map<Integer, Bytes> map = new LinkedHashMap<>();
    for (Bytes field : fields) {
      LengthPrefixed in = new LengthPrefixed(field);
      map.put(in.i32(), in.rest());
    }
    return map;
  }
}
