// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.evidence.apk.ApkCollector;
import gatehouse.evidence.apk.ApkReader;
import gatehouse.evidence.phone.AndroidQfCollector;
import gatehouse.evidence.phone.BugReportCollector;
import gatehouse.evidence.phone.PlainOutputsCollector;
import gatehouse.evidence.phone.StockImageCollector;
import gatehouse.model.evidence.Collector;
import java.util.List;

/** Everyone who reads evidence, in the order in which they are asked. */
final class Collectors {
  private Collectors() {}

  static List<Collector> all(Loaded loaded) {
    return List.of(
        new AndroidQfCollector(),
        new StockImageCollector(),
        new PlainOutputsCollector(),
        new BugReportCollector(),
        new ApkCollector(new ApkReader(loaded.trackers())));
  }
}
