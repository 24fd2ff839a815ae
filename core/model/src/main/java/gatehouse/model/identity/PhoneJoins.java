// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds names of phones that mean the same phone.
 *
 * <p>A mark that no two phones share is enough. The same model alone is not: a family may own two.
 * But the same board with several apps that were installed at the same seconds is one phone.
 */
final class PhoneJoins {
  private static final int INSTALLS = 3;

  private PhoneJoins() {}

  /** Joins that the marks suggest, the surest first. */
  static List<Join> find(Seen seen) {
    List<Join> sure = new ArrayList<>();
    List<Join> likely = new ArrayList<>();
    List<Map.Entry<String, PhoneMarks>> phones = List.copyOf(seen.phones.entrySet());
    for (int i = 0; i < phones.size(); i++) {
      for (int j = i + 1; j < phones.size(); j++) {
        String one = phones.get(i).getKey();
        String other = phones.get(j).getKey();
        PhoneMarks ours = phones.get(i).getValue();
        PhoneMarks theirs = phones.get(j).getValue();
        byMark(one, ours, other, theirs)
            .ifPresentOrElse(
                sure::add, () -> byInstalls(one, ours, other, theirs).ifPresent(likely::add));
      }
    }
    sure.addAll(likely);
    return sure;
  }

  private static Optional<Join> byMark(
      String one, PhoneMarks ours, String other, PhoneMarks theirs) {
    return ours.unique.entrySet().stream()
        .filter(e -> theirs.unique.containsKey(e.getKey()))
        .findFirst()
        .map(
            e ->
                new Join(
                    one,
                    other,
                    "both have the same " + e.getKey().kind(),
                    List.of(e.getValue(), theirs.unique.get(e.getKey()))));
  }

  private static Optional<Join> byInstalls(
      String one, PhoneMarks ours, String other, PhoneMarks theirs) {
    TreeSet<String> boards = new TreeSet<>(ours.boards.keySet());
    boards.retainAll(theirs.boards.keySet());
    TreeSet<String> installs = new TreeSet<>(ours.installs.keySet());
    installs.retainAll(theirs.installs.keySet());
    if (boards.isEmpty() || installs.size() < INSTALLS || contradict(ours, theirs)) {
      return Optional.empty();
    }
    List<Observed<?>> because = new ArrayList<>();
    because.add(ours.boards.get(boards.first()));
    because.add(theirs.boards.get(boards.first()));
    installs.stream()
        .limit(INSTALLS)
        .forEach(
            key -> {
              because.add(ours.installs.get(key));
              because.add(theirs.installs.get(key));
            });
    String reason =
        "both are a %s, and %d apps were installed on both at the same second"
            .formatted(boards.first(), installs.size());
    return Optional.of(new Join(one, other, reason, because));
  }

  /** True when both have a mark of one kind that lasts, and not the same. */
  private static boolean contradict(PhoneMarks ours, PhoneMarks theirs) {
    return ours.unique.keySet().stream()
        .anyMatch(
            mark ->
                theirs.unique.keySet().stream().anyMatch(m -> m.kind().equals(mark.kind()))
                    && !theirs.unique.containsKey(mark));
  }
}
