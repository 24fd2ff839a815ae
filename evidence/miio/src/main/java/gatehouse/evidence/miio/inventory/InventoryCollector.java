// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.vault.KeyedDigest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads lists of devices; their secrets go to the sink of secrets, and only there. */
public final class InventoryCollector implements Collector {
  private final SecretSink secrets;
  private final KeyedDigest digest;

  /**
   * A collector that hands secrets on.
   *
   * @param secrets takes what opens the devices
   * @param digest tells whether two devices share a token
   */
  public InventoryCollector(SecretSink secrets, KeyedDigest digest) {
    this.secrets = secrets;
    this.digest = digest;
  }

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    return ListReader.recognise(path).map(form -> Found.file(EvidenceKind.INVENTORY, path));
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Optional<Form> form = ListReader.recognise(found.path());
    if (form.isEmpty()) {
      throw new IOException("it changed while it was read");
    }
    try (Inventory inventory = Discretion.of(ListReader.read(form.get(), found.path()))) {
      state(inventory, new Named(artefact, inventory.devices()), sink);
      Handover.secrets(inventory, secrets);
    }
  }

  private void state(Inventory inventory, Named named, FactSink sink) {
    DeviceFacts facts = new DeviceFacts(inventory.form(), named, sink);
    KeyFacts keys = new KeyFacts(inventory.form(), digest, sink);
    for (ListedDevice device : inventory.devices()) {
      facts.state(device);
      keys.state(named.of(device), device);
    }
    for (String flaw : inventory.flaws()) {
      sink.notExamined(named.writer("list"), Aspect.DEVICES, flaw, new Locator.Whole());
    }
    if (inventory.devices().isEmpty() && inventory.flaws().isEmpty()) {
      sink.notExamined(
          named.writer("list"),
          Aspect.DEVICES,
          "The file is %s, but names no device.".formatted(inventory.form().words()),
          new Locator.Whole());
    }
  }
}
