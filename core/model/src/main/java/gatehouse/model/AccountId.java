// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

/** Somebody's account with a service: a Mi account, a mailbox, a bank. */
public record AccountId(String value) implements Id {
  public AccountId {
    Names.requireName(requireNonNull(value), "account id");
  }

  /**
   * The account with this service that signs in under a name of which this is a digest, keyed or
   * too short to find the name by.
   */
  public static AccountId with(String service, String login) {
    return new AccountId("account:" + service + "/" + login);
  }

  @Override
  public String toString() {
    return value;
  }
}
