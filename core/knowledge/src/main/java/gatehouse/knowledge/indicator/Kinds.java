// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of mark that there are, and the one spelling that a value of each kind has. */
final class Kinds {
  static final String PACKAGE = "package";
  static final String CERTIFICATE = "certificate";
  static final String FILE = "file";
  static final String DOMAIN = "domain";
  static final String WEBSITE = "website";
  static final String ADDRESS = "address";

  private static final Set<String> ANY_CASE = Set.of(CERTIFICATE, FILE, DOMAIN, WEBSITE, "email");

  private Kinds() {}

  /**
   * The kind that a STIX object path stands for, or null when nothing here can look for it.
   *
   * @param path as in the pattern, {@code file:hashes.'SHA-256'}
   */
  static @Nullable String ofStix(String path) {
    return switch (path) {
      case "app:id" -> PACKAGE;
      case "domain-name:value" -> DOMAIN;
      case "ipv4-addr:value", "ipv6-addr:value" -> ADDRESS;
      case "url:value" -> "url";
      case "process:name" -> "process";
      case "email-addr:value" -> "email";
      case "file:name" -> "file name";
      case "file:path" -> "file path";
      case "android-property:name" -> "property";
      case "configuration-profile:id" -> "profile";
      default ->
          path.startsWith("app:cert.")
              ? CERTIFICATE
              : path.startsWith("file:hashes.") ? FILE : null;
    };
  }

  /** The value as it is compared: digests without colons, names of hosts in lower case. */
  static String spell(String kind, String value) {
    String spelled = value.strip();
    if (kind.equals(CERTIFICATE) || kind.equals(FILE)) {
      spelled = spelled.replace(":", "");
    }
    return ANY_CASE.contains(kind) ? spelled.toLowerCase(Locale.ROOT) : spelled;
  }
}
