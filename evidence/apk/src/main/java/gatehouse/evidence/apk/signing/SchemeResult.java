// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.util.List;

/**
 * The signatures of one scheme.
 *
 * @param signers certificates of the signers, whether or not their signatures hold
 * @param problems why the verdict is not better, each one plain sentence
 */
public record SchemeResult(
    Scheme scheme, Verdict verdict, List<SignerCertificate> signers, List<String> problems) {

  static SchemeResult absent(Scheme scheme) {
    return new SchemeResult(scheme, Verdict.ABSENT, List.of(), List.of());
  }

  static SchemeResult failed(Scheme scheme, List<SignerCertificate> signers, SignatureProblem e) {
    return new SchemeResult(scheme, e.verdict(), signers, List.of(e.problem()));
  }

  public boolean verified() {
    return verdict == Verdict.VERIFIED;
  }

  /** Whether there is a signature that some Android looks at. */
  public boolean present() {
    return verdict != Verdict.ABSENT && verdict != Verdict.IGNORED;
  }
}
