// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

/** Names of networks come out of the air: up to 32 bytes of anything. */
final class Names {
  private static final int LONGEST = 64;

  private Names() {}

  /** The name without characters that steer a terminal; a hidden one is called so. */
  static String plain(String name) {
    String plain =
        name.codePoints()
            .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return plain.isBlank() ? "hidden" : plain;
  }
}
