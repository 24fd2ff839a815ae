// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;

/** Ends the search in a picture that is full of what looks like corners of codes. */
final class Patience implements ResultPointCallback {
  /** The finder weighs every three candidates against each other. */
  private static final int MOST_POINTS = 250;

  private int points;

  @Override
  public void foundPossibleResultPoint(ResultPoint point) {
    points++;
    if (points > MOST_POINTS) {
      throw new SpentException();
    }
  }

  /** There is no end to the candidates. */
  static final class SpentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpentException() {
      super("more candidates for corners than a picture of codes has", null, false, false);
    }
  }
}
