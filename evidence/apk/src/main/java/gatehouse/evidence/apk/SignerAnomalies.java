// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.signing.SignerCertificate;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.Observed;
import gatehouse.model.fact.KnowledgeFact.KnownSigner;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is odd about a signer by its certificate alone. */
final class SignerAnomalies {
  private static final int LEAST_RSA_BITS = 2048;
  private static final int LEAST_EC_BITS = 224;

  /** The keys that everybody has: the certificates, by digest, that the starter pack lists. */
  private static final Set<String> AOSP_TEST_KEYS =
      Knowledge.starter().facts("known_signer").stream()
          .map(Observed::fact)
          .filter(KnownSigner.class::isInstance)
          .map(KnownSigner.class::cast)
          .filter(known -> known.owner().equals("aosp test key"))
          .map(KnownSigner::certificate)
          .collect(Collectors.toUnmodifiableSet());

  private SignerAnomalies() {}

  /** Sorted words, each a reason to look twice. */
  static SortedSet<String> of(SignerCertificate signer) {
    SortedSet<String> found = new TreeSet<>();
    if (AOSP_TEST_KEYS.contains(signer.sha256())) {
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
