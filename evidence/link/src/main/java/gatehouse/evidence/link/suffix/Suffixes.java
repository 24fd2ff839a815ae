// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.suffix;

/**
 * Knows under which names the public registers names.
 *
 * @see <a href="https://publicsuffix.org/list/">the public suffix list</a>
 */
@FunctionalInterface
public interface Suffixes {
  /** Cuts a name in small ASCII letters, without a dot at its end. */
  Cut cut(String name);

  /** The public suffix list that Guava carries. */
  static Suffixes carried() {
    return new CarriedSuffixes();
  }
}
