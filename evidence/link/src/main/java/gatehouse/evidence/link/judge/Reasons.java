// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reasons that were found for one link, one of each kind. */
final class Reasons {
  private final Map<ReasonKind, Reason> found = new LinkedHashMap<>();

  void add(Reason reason) {
    found.putIfAbsent(reason.kind(), reason);
  }

  void add(ReasonKind kind) {
    add(Reason.of(kind));
  }

  void add(ReasonKind kind, String name, String value) {
    add(Reason.of(kind, name, value));
  }

  /** The weightiest first. */
  List<Reason> sorted() {
    return found.values().stream()
        .sorted(
            Comparator.comparing((Reason reason) -> reason.kind().weight())
                .thenComparing(Reason::kind))
        .toList();
  }

  Verdict verdict() {
    Map<Weight, Integer> counts = new EnumMap<>(Weight.class);
    found.keySet().forEach(kind -> counts.merge(kind.weight(), 1, Integer::sum));
    int strong = counts.getOrDefault(Weight.STRONG, 0);
    int slight = counts.getOrDefault(Weight.SLIGHT, 0);
    boolean decisive = counts.containsKey(Weight.DECISIVE);
    if (decisive || strong > 1 || (strong == 1 && slight > 1)) {
      return Verdict.DANGEROUS;
    }
    if (strong == 1 || slight > 1) {
      return Verdict.SUSPICIOUS;
    }
    return slight == 1 || counts.containsKey(Weight.HIDING)
        ? Verdict.UNKNOWN
        : Verdict.NOTHING_FOUND;
  }
}
