// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import java.util.SortedMap;

/** Takes the secrets that a list of devices holds; nobody else gets them. */
@FunctionalInterface
public interface SecretSink {
  /**
   * Takes one secret.
   *
   * @param name under which it can be kept, the same whenever the same device is listed
   * @param kind what it opens
   * @param marks by which its device is known again
   * @param secret cleared when this call returns; who keeps it makes a copy or seals it
   */
  void take(String name, SecretKind kind, SortedMap<String, String> marks, Secret secret);
}
