// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;

/** A secret of a listed device. */
record Held(SecretKind kind, Secret secret) {}
