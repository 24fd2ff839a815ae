// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The keys in a list of devices, without its facts.
 *
 * @param devices how many devices are listed
 * @param flaws what could not be read, in sentences without any of its content
 */
public record KeyImport(int devices, List<String> flaws) {
  public KeyImport {
    flaws = List.copyOf(flaws);
  }

  /**
   * Hands over every key in a file; nothing when it is no list of devices.
   *
   * @throws IOException when the file cannot be read
   */
  public static Optional<KeyImport> from(Path file, SecretSink sink) throws IOException {
    Optional<Form> form = ListReader.recognise(file);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    try (Inventory inventory = Discretion.of(ListReader.read(form.get(), file))) {
      Handover.secrets(inventory, sink);
      return Optional.of(new KeyImport(inventory.devices().size(), inventory.flaws()));
    }
  }
}
