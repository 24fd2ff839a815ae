// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import com.google.common.net.InternetDomainName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The site behind an address: its registrable domain, or the host itself in a home network. */
final class Sites {
  private static final String APP = "androidapp://";
  private static final int LONGEST_HOST = 253;

  private Sites() {}

  /** The site of an address, which may lack its scheme. */
  static Optional<String> of(String address) {
    String text = address.strip().toLowerCase(Locale.ROOT);
    return text.startsWith(APP) ? app(text.substring(APP.length())) : site(host(text));
  }

  /** The maker's domain, turned round, is what the names of most apps begin with. */
  private static Optional<String> app(String packageName) {
    List<String> labels = Arrays.asList(packageName.split("[./]", -1));
    return labels.size() < 2
        ? Optional.empty()
        : site(String.join(".", labels.subList(0, 2).reversed()));
  }

  /** The part between the scheme, a user name, a port and the path. */
  private static String host(String address) {
    int scheme = address.indexOf("://");
    String rest = scheme < 0 ? address : address.substring(scheme + 3);
    String authority = rest.split("[/?#\\\\]", 2)[0];
    String behindAt = authority.substring(authority.lastIndexOf('@') + 1);
    return behindAt.startsWith("[")
        ? behindAt.replaceAll("\\].*", "]")
        : behindAt.replaceAll(":\\d*$", "");
  }

  private static Optional<String> site(String host) {
    if (host.length() > LONGEST_HOST
        || !host.matches("[\\p{L}\\p{N}._:\\[\\]-]+")
        || host.chars().allMatch(c -> c == '.')) {
      return Optional.empty();
    }
    boolean named = InternetDomainName.isValid(host) && !host.matches("[0-9.]+");
    if (named && InternetDomainName.from(host).isUnderPublicSuffix()) {
      return Optional.of(InternetDomainName.from(host).topPrivateDomain().toString());
    }
    return host.contains(".") || host.startsWith("[") || named
        ? Optional.of(host)
        : Optional.empty();
  }
}
