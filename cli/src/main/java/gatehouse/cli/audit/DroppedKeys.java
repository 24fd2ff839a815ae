// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.miio.inventory.SecretSink;
import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An audit needs no keys: those in the evidence are counted and let go. */
final class DroppedKeys implements SecretSink {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void take(String name, SecretKind kind, SortedMap<String, String> marks, Secret secret) {
    count.incrementAndGet();
  }

  void tell(Surroundings surroundings) {
    if (count.get() > 0) {
      surroundings
          .err()
          .println(
              "gatehouse: the evidence holds %d keys to devices; none was kept. To keep them"
                      .formatted(count.get())
                  + " sealed: gatehouse vault add FILE");
    }
  }
}
