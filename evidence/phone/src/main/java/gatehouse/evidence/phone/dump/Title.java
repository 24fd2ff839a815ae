// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.dump;

import java.nio.charset.StandardCharsets;

/**
 * Recognises the lines by which dumpstate and dumpsys divide their output.
 *
 * <p>{@code ------ SYSTEM PROPERTIES (getprop) ------} begins a command, {@code DUMP OF SERVICE
 * [CRITICAL|HIGH|NORMAL] name:} a service; {@code --------- 0.02s was the duration of dumpsys name,
 * ending at: ...}, {@code ------ 0.02s was the duration of 'NAME' ------} and, before Android 8,
 * {@code [NAME: 0.02s elapsed]} end one.
 */
final class Title {
  private static final byte[] SERVICE = ascii("DUMP OF SERVICE ");
  private static final byte[] COMMAND = ascii("------ ");
  private static final byte[] DASHES = ascii("------");
  private static final byte[] DURATION = ascii("s was the duration of ");
  private static final byte[] ELAPSED = ascii("s elapsed]");
  private static final int LONGEST = 200;

  private Title() {}

  /** Whether a line that begins with this byte can divide sections at all. */
  static boolean mayBe(byte first) {
    return first == '-' || first == 'D' || first == '[';
  }

  /** Whether the line ends the section before it. */
  static boolean closes(byte[] line, int from, int to) {
    return switch (line[from]) {
      case '-' -> starts(line, from, to, DASHES) && contains(line, from, to, DURATION);
      case '[' -> contains(line, from, to, ELAPSED);
      default -> false;
    };
  }

  /** The name of the section that the line begins; empty when it begins none. */
  static String name(byte[] line, int from, int to) {
    if (starts(line, from, to, SERVICE)) {
      return service(text(line, from + SERVICE.length, to));
    }
    return starts(line, from, to, COMMAND) ? command(text(line, from + COMMAND.length, to)) : "";
  }

  private static String service(String rest) {
    String name = rest.endsWith(":") ? rest.substring(0, rest.length() - 1) : rest;
    for (String priority : new String[] {"CRITICAL ", "HIGH ", "NORMAL "}) {
      if (name.startsWith(priority)) {
        return name.substring(priority.length());
      }
    }
    return name;
  }

  private static String command(String rest) {
    int end = rest.lastIndexOf(" ------");
    if (end <= 0) {
      return "";
    }
    int details = rest.indexOf(" (");
    return rest.substring(0, details > 0 ? details : end);
  }

  private static String text(byte[] line, int from, int to) {
    int length = Math.min(to - from, LONGEST);
    return new String(line, from, length, StandardCharsets.ISO_8859_1).strip();
  }

  private static boolean starts(byte[] line, int from, int to, byte[] prefix) {
    if (to - from < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (line[from + i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] line, int from, int to, byte[] what) {
    int last = Math.min(to, from + LONGEST) - what.length;
    for (int i = from; i <= last; i++) {
      if (starts(line, i, to, what)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
