// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.evidence.miio.inventory.sqlite.Database;
import gatehouse.evidence.miio.inventory.sqlite.Table;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import gatehouse.model.Locator;
import gatehouse.vault.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Mi Home app's own database: table {@code devicerecord} of {@code miio2.db} on Android, {@code
 * ZDEVICE} of {@code *_mihome.sqlite} on iPhones.
 */
final class AppDatabase {
  private static final List<String> TABLES = List.of("devicerecord", "ZDEVICE");

  private AppDatabase() {}

  /** The table of devices, when the database has one. */
  static Optional<Table> table(Database database) {
    return TABLES.stream().flatMap(name -> database.table(name).stream()).findFirst();
  }

  static Inventory read(Form form, byte[] file) throws ValueFlaw {
    Database database = new Database(file);
    Optional<Table> table = table(database);
    if (table.isEmpty()) {
      return new Inventory(
          form, List.of(), List.of(), List.of("The database has no table of devices."));
    }
    Database.Rows rows = database.rows(table.get());
    List<Secret> secrets = new ArrayList<>(Entries.secrets(rows.rows()));
    List<ListedDevice> devices = new ArrayList<>();
    for (int i = 0; i < rows.rows().size(); i++) {
      Members row = rows.rows().get(i);
      Locator where = new Locator.Part(table.get().name() + " " + (i + 1));
      if (Entries.isDevice(row)) {
        devices.add(opened(Entries.device(row, where), secrets));
      }
    }
    List<String> flaws =
        rows.flaw().isEmpty() ? List.of() : List.of("The database " + rows.flaw() + ".");
    return new Inventory(form, devices, secrets, flaws);
  }

  /** The same device with the tokens that an iPhone wraps; they are secrets of the list too. */
  private static ListedDevice opened(ListedDevice device, List<Secret> secrets) {
    List<Held> held = new ArrayList<>();
    for (Held one : device.held()) {
      Optional<Secret> token = AppleToken.open(one.secret());
      token.ifPresent(secrets::add);
      held.add(new Held(one.kind(), token.orElse(one.secret())));
    }
    return new ListedDevice(device.told(), held, device.where());
  }
}
