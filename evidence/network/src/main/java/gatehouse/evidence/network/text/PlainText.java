// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.text;

import java.util.Locale;
import java.util.Optional;

/** Texts off the wire, out of the air and of routers: they were typed by anybody, or by nobody. */
public final class PlainText {
  /** The longest host name has 253 characters (RFC 1035, 2.3.4). */
  private static final int LONGEST = 255;

  private PlainText() {}

  /**
   * The text on one line, without characters that steer a terminal and without blanks around it,
   * cut to 255 characters; empty when nothing is left.
   */
  public static Optional<String> of(String foreign) {
    String plain =
        foreign
            .codePoints()
            .filter(PlainText::isPlain)
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  /** A host's name in lower case, without its last dot. */
  public static Optional<String> host(String foreign) {
    return of(foreign.toLowerCase(Locale.ROOT))
        .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
        .filter(name -> !name.isBlank());
  }

  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> character != 0xFFFD;
    };
  }
}
