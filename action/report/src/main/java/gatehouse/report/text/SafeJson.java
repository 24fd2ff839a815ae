// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.text;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * JSON (RFC 8259) in which every control character and everything outside of ASCII is an escape, so
 * that a name full of tricks does nothing to the terminal or editor that shows it.
 */
public final class SafeJson {
  /** What makes the writers of such JSON. */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .characterEscapes(new WithDelete())
          .build();

  private static final int DELETE = 0x7f;

  private SafeJson() {}

  /** The standard escapes do not hold the one control character at the end of ASCII. */
  private static final class WithDelete extends CharacterEscapes {
    private static final int[] ESCAPES = standardAsciiEscapesForJSON();

    static {
      ESCAPES[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ESCAPES;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
