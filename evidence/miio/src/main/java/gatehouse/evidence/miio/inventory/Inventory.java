// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.vault.Secret;
import java.util.List;

/**
 * A list of devices that was read, with its secrets, until it is closed.
 *
 * @param form where it comes from
 * @param devices what it lists, in its order
 * @param secrets every secret in it, those of no device as well
 * @param flaws what could not be read, in sentences without any of its content
 */
record Inventory(Form form, List<ListedDevice> devices, List<Secret> secrets, List<String> flaws)
    implements AutoCloseable {
  Inventory {
    devices = List.copyOf(devices);
    secrets = List.copyOf(secrets);
    flaws = List.copyOf(flaws);
  }

  @Override
  public void close() {
    secrets.forEach(Secret::close);
  }
}
