// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.Login;
import gatehouse.model.AccountId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An account, and the login that opens it.
 *
 * @param account under the name that facts use
 * @param service its registrable domain
 * @param logins all that were kept for it, the one that was changed last first
 */
record Opened(AccountId account, String service, List<Login> logins) {
  private static final Comparator<Login> LATEST_FIRST =
      Comparator.comparing((Login login) -> login.changed().orElse(LocalDate.MIN)).reversed();

  /** The accounts of an export, in the order in which they first come. */
  static List<Opened> of(Export export, Services services) {
    Map<AccountId, Opened> accounts = new LinkedHashMap<>();
    for (Login login : export.logins()) {
      String service = services.of(login);
      String user =
          service.equals(Services.NONE) ? login.title() + "\n" + login.user() : login.user();
      AccountId id = AccountId.with(service, LoginTag.of(service, user));
      accounts.merge(id, new Opened(id, service, List.of(login)), Opened::and);
    }
    return List.copyOf(accounts.values());
  }

  private Opened and(Opened other) {
    return new Opened(
        account,
        service,
        Stream.concat(logins.stream(), other.logins.stream()).sorted(LATEST_FIRST).toList());
  }

  /** The login whose password is the account's today. */
  Login login() {
    return logins.stream()
        .filter(login -> login.password().isPresent())
        .findFirst()
        .orElse(logins.getFirst());
  }
}
