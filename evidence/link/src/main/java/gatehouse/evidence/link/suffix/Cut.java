// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.suffix;

/**
 * Where a name is cut: what its owner registered, and the suffix under which others register too.
 *
 * @param suffix the public suffix, {@code co.in}; without a dot in front
 * @param registrable the registrable domain, {@code bank.co.in}; empty when the name is a suffix
 * @param tenant true when the suffix belongs to a company that gives names to its customers, as
 *     {@code github.io} does
 * @param listed false when no rule knows the ending, so that its last label was taken
 */
public record Cut(String suffix, String registrable, boolean tenant, boolean listed) {
  /** The label that the owner chose: {@code bank}; empty when the name is a suffix. */
  public String label() {
    return registrable.isEmpty()
        ? ""
        : registrable.substring(0, registrable.length() - suffix.length() - 1);
  }

  /** The cut of a name when its suffix begins at this place. */
  static Cut at(String name, int start, boolean tenant, boolean listed) {
    String suffix = name.substring(start);
    String registrable = start == 0 ? "" : name.substring(name.lastIndexOf('.', start - 2) + 1);
    return new Cut(suffix, registrable, tenant, listed);
  }
}
