// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

/** The ways in which the content of an APK is digested for schemes v2 and up. */
enum ContentDigest {
  CHUNKED_SHA256("SHA-256"),
  CHUNKED_SHA512("SHA-512"),
  VERITY_SHA256("SHA-256");

  private final String algorithm;

  ContentDigest(String algorithm) {
    this.algorithm = algorithm;
  }

  String algorithm() {
    return algorithm;
  }
}
