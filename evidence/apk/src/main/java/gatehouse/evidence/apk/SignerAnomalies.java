// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.signing.SignerCertificate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is odd about a signer by its certificate alone. */
final class SignerAnomalies {
  private static final int LEAST_RSA_BITS = 2048;
  private static final int LEAST_EC_BITS = 224;

  /**
   * The keys that everybody has: the test keys in AOSP's {@code build/target/product/security}, by
   * the SHA-256 of their certificates.
   */
  private static final Map<String, String> AOSP_TEST_KEYS =
      Map.of(
          "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc", "testkey",
          "c8a2e9bccf597c2fb6dc66bee293fc13f2fc47ec77bc6b2b0d52c11f51192ab8", "platform",
          "28bbfe4a7b97e74681dc55c2fbb6ccb8d6c74963733f6af6ae74d8c3a6e879fd", "shared",
          "465983f7791f2abeb43ea2cbdc7f21a8260b72bc08a55c839fc1a43bc741a81e", "media");

  private SignerAnomalies() {}

  /** Sorted words, each a reason to look twice. */
  static SortedSet<String> of(SignerCertificate signer) {
    SortedSet<String> found = new TreeSet<>();
    if (AOSP_TEST_KEYS.containsKey(signer.sha256())) {
      found.add("aosp test key");
    }
    if (signer.subject().contains("CN=Android Debug")) {
      found.add("debug key");
    }
    int least = signer.key().equals("EC") ? LEAST_EC_BITS : LEAST_RSA_BITS;
    if (signer.keyBits() != 0 && signer.keyBits() < least) {
      found.add("weak key");
    }
    if (signer.signedWith().toUpperCase(Locale.ROOT).startsWith("MD5")) {
      found.add("weak certificate digest");
    }
    return found;
  }
}
