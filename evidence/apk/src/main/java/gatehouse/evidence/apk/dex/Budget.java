// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.MalformedException;

/** The steps that a file of a size may cost: in an honest one nothing is read many times over. */
final class Budget {
  private final String what;
  private long left;

  Budget(String what, long steps) {
    this.what = what;
    this.left = steps;
  }

  void spend(long steps) throws MalformedException {
    left -= steps;
    if (left < 0) {
      throw new MalformedException(what, "repeats itself beyond measure");
    }
  }
}
