// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.vault.Secret;
import java.util.Optional;

/**
 * What the owner signs in with.
 *
 * @param user the name, when it is not the usual one
 * @param password stays the caller's, to be closed
 */
public record OwnerKey(Optional<String> user, Secret password) {}
