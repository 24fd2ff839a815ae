// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

import gatehouse.model.Locator;
import gatehouse.vault.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One way into one account, as a vault keeps it.
 *
 * @param title what its owner calls it; may be empty
 * @param sites where it is used: addresses of pages, or {@code androidapp://} and a package
 * @param user the name to sign in with; may be empty
 * @param password if there is one
 * @param oneTime what makes one-time codes: an {@code otpauth:} address, or its secret alone
 * @param passkey whether a passkey is kept as well
 * @param changed the day on which the password was last changed, in UTC
 * @param where its place in the export
 */
public record Login(
    String title,
    List<String> sites,
    String user,
    Optional<Secret> password,
    Optional<Secret> oneTime,
    boolean passkey,
    Optional<LocalDate> changed,
    Locator where)
    implements AutoCloseable {
  public Login {
    sites = List.copyOf(sites);
  }

  @Override
  public void close() {
    password.ifPresent(Secret::close);
    oneTime.ifPresent(Secret::close);
  }
}
