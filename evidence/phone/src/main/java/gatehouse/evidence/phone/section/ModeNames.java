// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import java.util.List;

/** The modes of app-ops by the names rules know, and how much each allows. */
public final class ModeNames {
  private static final List<String> BY_NUMBER =
      List.of("allow", "ignore", "deny", "default", "foreground", "ask");

  private ModeNames() {}

  /** The mode that is printed as a name, or on Android 8 as a number. */
  public static String of(String printed) {
    return switch (printed) {
      case "0", "1", "2", "3", "4", "5" -> BY_NUMBER.get(printed.charAt(0) - '0');
      case "allow", "ignore", "deny", "default", "foreground", "ask" -> printed;
      case "errored" -> "deny";
      default -> "unknown";
    };
  }

  /** The stricter of two modes; what is left to the default limits nothing. */
  public static String stricter(String one, String other) {
    return freedom(one) <= freedom(other) ? one : other;
  }

  private static int freedom(String mode) {
    return switch (mode) {
      case "deny" -> 0;
      case "ignore" -> 1;
      case "ask" -> 2;
      case "foreground" -> 3;
      case "allow" -> 4;
      default -> 5;
    };
  }
}
