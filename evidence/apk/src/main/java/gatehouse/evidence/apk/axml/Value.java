// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

import org.jspecify.annotations.Nullable;

/**
 * A {@code Res_value}: its type, its 32 bits, and its text where it is a string.
 *
 * @param type one of the TYPE constants of {@code ResourceTypes.h}
 */
public record Value(int type, int data, @Nullable String text) {
  public static final int REFERENCE = 0x01;
  public static final int STRING = 0x03;
  public static final int DYNAMIC_REFERENCE = 0x07;
  public static final int FIRST_INT = 0x10;
  public static final int HEX = 0x11;
  public static final int BOOLEAN = 0x12;
  public static final int LAST_INT = 0x1f;

  public boolean reference() {
    return type == REFERENCE || type == DYNAMIC_REFERENCE;
  }

  public boolean number() {
    return type >= FIRST_INT && type <= LAST_INT;
  }

  /** As a manifest would write it. */
  @Override
  public String toString() {
    if (text != null) {
      return text;
    }
    return switch (type) {
      case REFERENCE, DYNAMIC_REFERENCE -> "@0x%08x".formatted(data);
      case BOOLEAN -> data == 0 ? "false" : "true";
      case HEX -> "0x%x".formatted(data);
      default -> Integer.toString(data);
    };
  }
}
