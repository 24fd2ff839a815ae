// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

/**
 * A {@code permission} tag.
 *
 * @param level base protection level: normal, dangerous, signature, signatureOrSystem or internal
 */
public record DefinedPermission(String name, String level, Place place) {
  private static final int BASE = 0xf;

  static String level(int protection) {
    return switch (protection & BASE) {
      case 0 -> "normal";
      case 1 -> "dangerous";
      case 2 -> "signature";
      case 3 -> "signatureOrSystem";
      case 4 -> "internal";
      default -> "unknown";
    };
  }
}
