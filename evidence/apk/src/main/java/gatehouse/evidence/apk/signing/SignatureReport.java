// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.util.List;

/**
 * Who signed an APK, and whether the signatures hold on every Android version that it runs on.
 *
 * @param verified whether all signatures that some version of Android would look at hold
 * @param schemes one result for each scheme, in the order of {@link Scheme}
 * @param signers certificates of the newest scheme that is present, the ones newest Android goes by
 * @param lineage certificates that the signer says it followed, oldest first; empty without
 *     rotation
 * @param problems why it is not verified, each one plain sentence
 */
public record SignatureReport(
    boolean verified,
    List<SchemeResult> schemes,
    List<SignerCertificate> signers,
    List<SignerCertificate> lineage,
    List<String> problems) {

  public SchemeResult scheme(Scheme scheme) {
    return schemes.stream().filter(result -> result.scheme() == scheme).findFirst().orElseThrow();
  }

  /** Whether there is any signature at all. */
  public boolean signed() {
    return schemes.stream().anyMatch(SchemeResult::present);
  }
}
