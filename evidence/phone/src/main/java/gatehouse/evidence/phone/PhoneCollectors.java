// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.model.evidence.Collector;
import java.util.List;

/** All collectors of what phones tell. */
public final class PhoneCollectors {
  private PhoneCollectors() {}

  /** In the order in which they are to be asked: the most particular first. */
  public static List<Collector> all() {
    return List.of(
        new AndroidQfCollector(),
        new StockImageCollector(),
        new PlainOutputsCollector(),
        new BugReportCollector(),
        new TraceCollector());
  }
}
