// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.evidence;

/** A line as GNU {@code sha256sum} writes and reads it (coreutils manual, "cksum output modes"). */
final class SumLine {
  private SumLine() {}

  /** A name with a backslash or a line end is escaped, which a backslash at the front tells. */
  static String of(String hash, String name) {
    String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return (escaped.equals(name) ? "" : "\\") + hash + "  " + escaped;
  }
}
