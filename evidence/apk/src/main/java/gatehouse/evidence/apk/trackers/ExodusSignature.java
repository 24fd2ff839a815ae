// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

/**
 * A tracker as Exodus Privacy lists it.
 *
 * @param codeSignature a regular expression over class names with slashes; in practice alternatives
 *     of plain prefixes in which a dot stands for any character
 */
public record ExodusSignature(int id, String name, String codeSignature) {
  private static final int SHORTEST = 4;

  /** Exodus passes over signatures of three characters and fewer. */
  public boolean usable() {
    return codeSignature.length() >= SHORTEST;
  }
}
