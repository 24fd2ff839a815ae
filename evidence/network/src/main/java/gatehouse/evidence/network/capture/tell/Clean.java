// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import java.util.Locale;
import java.util.Optional;

/** Texts off the wire, made fit for facts. */
final class Clean {
  private static final int LONGEST = 255;

  private Clean() {}

  /** A text without control characters; nothing when nothing is left. */
  static Optional<String> text(String raw) {
    StringBuilder clean = new StringBuilder();
    raw.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || !Character.isDefined(c) ? '?' : c)
        .forEach(clean::appendCodePoint);
    String text = clean.toString().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A host's name in lower case, without its last dot. */
  static Optional<String> host(String raw) {
    return text(raw.toLowerCase(Locale.ROOT))
        .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
        .filter(name -> !name.isBlank());
  }
}
