// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.suffix;

import com.google.common.net.InternetDomainName;

/** The public suffix list that Guava carries. */
final class CarriedSuffixes implements Suffixes {
  private static final int LONGEST = 253;

  @Override
  public Cut cut(String name) {
    if (name.length() > LONGEST || !InternetDomainName.isValid(name)) {
      return unlisted(name);
    }
    InternetDomainName parsed = InternetDomainName.from(name);
    InternetDomainName suffix = parsed.publicSuffix();
    if (suffix == null) {
      return unlisted(name);
    }
    int length = suffix.toString().length();
    boolean tenant = !suffix.equals(parsed.registrySuffix());
    return Cut.at(name, name.length() - length, tenant, true);
  }

  /** The list's rule for endings that it does not know is {@code *}. */
  private static Cut unlisted(String name) {
    return Cut.at(name, name.lastIndexOf('.') + 1, false, false);
  }
}
