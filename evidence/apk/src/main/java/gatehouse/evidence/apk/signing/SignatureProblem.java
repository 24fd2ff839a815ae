// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.util.Objects;

/** Ends the verification of a scheme: its signatures are broken, or cannot be checked here. */
final class SignatureProblem extends Exception {
  private static final long serialVersionUID = 1;

  private final Verdict verdict;

  private SignatureProblem(Verdict verdict, String problem) {
    super(problem);
    this.verdict = verdict;
  }

  static SignatureProblem broken(String problem) {
    return new SignatureProblem(Verdict.BROKEN, problem);
  }

  static SignatureProblem stripped(String problem) {
    return new SignatureProblem(Verdict.STRIPPED, problem);
  }

  static SignatureProblem unsupported(String problem) {
    return new SignatureProblem(Verdict.UNSUPPORTED, problem);
  }

  Verdict verdict() {
    return verdict;
  }

  String problem() {
    return Objects.requireNonNull(getMessage());
  }
}
