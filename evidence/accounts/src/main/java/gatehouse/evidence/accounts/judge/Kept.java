// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.model.AccountId;
import gatehouse.model.Locator;
import java.util.Optional;

/**
 * What is remembered of an account after its export was closed, to compare it with other exports.
 *
 * @param account under the name that facts use
 * @param service its registrable domain
 * @param user the name to sign in with; it stays in memory
 * @param passwordDigest the keyed digest of its password
 * @param where its place in the export
 */
public record Kept(
    AccountId account,
    String service,
    String user,
    Optional<String> passwordDigest,
    Locator where) {}
