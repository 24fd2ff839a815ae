// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.model.AccountId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which account is the mailbox of an address. */
final class Mailboxes {
  private final Services services;
  private final Map<String, AccountId> bySignIn = new HashMap<>();

  /** None yet. */
  Mailboxes(Services services) {
    this.services = services;
  }

  /** An account, the name with which one signs in to it, and its service. */
  void add(AccountId account, String service, String user) {
    bySignIn.putIfAbsent(key(service, user), account);
  }

  /** Whether a name to sign in with is an address of mail. */
  static boolean isAddress(String user) {
    int at = user.indexOf('@');
    return at > 0 && at == user.lastIndexOf('@') && Sites.of(user.substring(at + 1)).isPresent();
  }

  /** The account where mail to this address is read: that of its service, by either name. */
  Optional<AccountId> of(String address) {
    if (!isAddress(address)) {
      return Optional.empty();
    }
    int at = address.indexOf('@');
    String service = services.of(Sites.of(address.substring(at + 1)).orElseThrow());
    return Optional.ofNullable(bySignIn.get(key(service, address)))
        .or(() -> Optional.ofNullable(bySignIn.get(key(service, address.substring(0, at)))));
  }

  private static String key(String service, String user) {
    return service + "\n" + user.strip().toLowerCase(Locale.ROOT);
  }
}
