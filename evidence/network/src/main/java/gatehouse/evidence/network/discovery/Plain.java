// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

/** Text of strangers, made fit for a fact: one line, no control characters, not endless. */
public final class Plain {
  private static final int LONGEST = 120;

  private Plain() {}

  /** The text without control characters and blanks around it, cut to 120 characters. */
  public static String text(String foreign) {
    StringBuilder out = new StringBuilder();
    foreign
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && c != 0xFFFD && Character.isDefined(c))
        .limit(LONGEST)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }
}
