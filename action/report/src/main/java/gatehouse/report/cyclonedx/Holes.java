// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.cyclonedx;

import gatehouse.assess.audit.Conclusion;
import gatehouse.assess.audit.Home;
import gatehouse.report.cyclonedx.Vulnerability.State;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The known holes that the rules conclude of a home, as statements about its components.
 *
 * <p>That the kernel of a phone, or a part whose bulletins name no versions, has a hole follows
 * from dates alone; such a hole is in triage unless attackers are known to use it.
 */
final class Holes {
  private static final String KERNEL = "kernel";

  private final Home home;
  private final Inventory inventory;
  private final Words words;
  private final SortedMap<String, Vulnerability> holes = new TreeMap<>();

  Holes(Home home, Inventory inventory, Words words) {
    this.home = home;
    this.inventory = inventory;
    this.words = words;
  }

  Collection<Vulnerability> all() {
    Set<List<String>> used =
        home.concluded("used_hole").stream()
            .map(hole -> List.of(hole.text(0), hole.text(1), hole.text(2)))
            .collect(Collectors.toSet());
    for (Conclusion hole : home.concluded("open_hole")) {
      String part = hole.text(1);
      boolean known = used.contains(List.of(hole.text(0), part, hole.text(2)));
      boolean sure = known && !part.equals(KERNEL);
      add(
          hole.text(2),
          hole.text(3),
          sure ? State.EXPLOITABLE : State.IN_TRIAGE,
          inventory.ref(hole.text(0), part),
          words.text(sure ? "vex.used" : "vex.level"),
          "");
    }
    for (Conclusion hole : home.concluded("hole_in")) {
      String detail = words.say("vex.version", "fixed", Phrase.evidence(hole.text(3))).plain();
      String device = inventory.ref(hole.text(0), "system");
      add(hole.text(1), hole.text(4), State.EXPLOITABLE, device, detail, hole.text(3));
    }
    return holes.values();
  }

  private void add(
      String id, String severity, State state, String ref, String detail, String update) {
    holes
        .computeIfAbsent(
            String.join(" ", id, state.word, update),
            key ->
                new Vulnerability(id, severity(severity), state, new TreeSet<>(), detail, update))
        .affects()
        .add(ref);
  }

  private static String severity(String word) {
    return switch (word) {
      case "critical", "high", "low" -> word;
      case "medium", "moderate" -> "medium";
      default -> "unknown";
    };
  }
}
