// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.evidence.apk.ApkCollector;
import gatehouse.evidence.apk.ApkReader;
import gatehouse.evidence.miio.inventory.InventoryCollector;
import gatehouse.evidence.miio.inventory.SecretSink;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.network.NetworkCollectors;
import gatehouse.evidence.phone.PhoneCollectors;
import gatehouse.model.evidence.Collector;
import gatehouse.vault.KeyedDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everyone who reads evidence, in the order in which they are asked. */
final class Collectors {
  private Collectors() {}

  static List<Collector> all(
      Loaded loaded,
      SecretSink keys,
      Map<Long, Token> tokens,
      Collector accounts,
      Collector links) {
    List<Collector> all = new ArrayList<>(PhoneCollectors.all());
    all.add(new ApkCollector(new ApkReader(loaded.trackers())));
    all.addAll(NetworkCollectors.all(tokens));
    all.add(new InventoryCollector(keys, KeyedDigest.passing(new SecureRandom())));
    all.add(accounts);
    all.add(links); // last, because much that is a text is something else as well
    return all;
  }
}
