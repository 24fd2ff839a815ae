// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import gatehouse.report.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away the space that a Chinese pattern keeps for Latin words where a Chinese word came into
 * the hole.
 */
final class Spacing {
  private Spacing() {}

  static List<Piece> chinese(List<Piece> pieces) {
    List<Piece> spaced = new ArrayList<>(pieces);
    for (int i = 1; i < spaced.size(); i++) {
      Piece left = spaced.get(i - 1);
      Piece right = spaced.get(i);
      if (left.evidence() || right.evidence()) {
        continue;
      }
      if (endsWide(left.text().stripTrailing()) && startsWide(right.text().stripLeading())) {
        spaced.set(i - 1, new Piece(left.text().stripTrailing(), false));
        spaced.set(i, new Piece(right.text().stripLeading(), false));
      }
    }
    return spaced;
  }

  private static boolean endsWide(String text) {
    return !text.isEmpty() && Width.of(text.codePointBefore(text.length())) == 2;
  }

  private static boolean startsWide(String text) {
    return !text.isEmpty() && Width.of(text.codePointAt(0)) == 2;
  }
}
