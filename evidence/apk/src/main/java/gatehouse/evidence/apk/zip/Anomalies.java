// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects anomalies, a few of each kind: a hostile archive can show the same trick 65,535 times.
 */
final class Anomalies {
  private static final int PER_TRICK = 16;

  private final List<Anomaly> list = new ArrayList<>();
  private final Map<ZipTrick, Integer> counts = new EnumMap<>(ZipTrick.class);

  void add(ZipTrick trick, String entry, long offset) {
    if (counts.merge(trick, 1, Integer::sum) <= PER_TRICK) {
      list.add(new Anomaly(trick, entry, offset));
    }
  }

  List<Anomaly> list() {
    return List.copyOf(list);
  }
}
