// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.device;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Conclusion;
import gatehouse.assess.audit.Home;
import gatehouse.model.Aspect;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.identity.Join;
import gatehouse.report.EntryWords;
import gatehouse.report.sheet.FactPoints;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was read of a device, side by side of it; a side nobody looked at says so. */
final class FactParts {
  private static final int MOST = 40;

  private final Home home;
  private final Subject device;
  private final Words words;
  private final EntryWords names;
  private final FactPoints points;

  FactParts(Home home, Subject device, Words words, EntryWords names, FactPoints points) {
    this.home = home;
    this.device = device;
    this.words = words;
    this.names = names;
    this.points = points;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(identity());
    for (Aspect aspect :
        List.of(Aspect.FIRMWARE, Aspect.TOKEN, Aspect.SERVICES, Aspect.ENCRYPTION)) {
      parts.add(part(aspect));
    }
    for (Aspect aspect : List.of(Aspect.SHARING, Aspect.BLUETOOTH, Aspect.ROUTER)) {
      if (!facts(aspect).isEmpty()) { // most devices have no such side
        parts.add(part(aspect));
      }
    }
    return parts;
  }

  private Part identity() {
    List<Item> items = new ArrayList<>(points.of(facts(Aspect.DEVICES)));
    concluded("kind_of", "device.kind", c -> Map.of("kind", names.value("kind", c.text(1))), items);
    concluded(
        "interface_made_by",
        "device.card",
        c -> Map.of("maker", Phrase.evidence(c.text(1))),
        items);
    for (Join join : home.joins(device.id())) {
      Map<String, Phrase> arguments =
          Map.of(
              "one", Phrase.evidence(join.one()),
              "other", Phrase.evidence(join.other()),
              "reason", Phrase.evidence(join.reason()));
      items.add(
          Item.Point.of(
              "same_as",
              Mark.PLAIN,
              words.say("device.join", arguments),
              points.places(join.because())));
    }
    if (items.isEmpty()) {
      items.add(new Item.Text(Phrase.words(words.text("device.side.unknown"))));
    }
    return new Part("identity", Phrase.words(words.text("device.identity")), items);
  }

  /** The columns of a conclusion that stand in a sentence. */
  private interface Columns {
    Map<String, Phrase> of(Conclusion c);
  }

  private void concluded(String relation, String key, Columns columns, List<Item> items) {
    for (Conclusion c : home.concluded(relation, device.id())) {
      Map<String, Phrase> arguments = new TreeMap<>(columns.of(c));
      arguments.put("device", names.name(device));
      items.add(
          Item.Point.of(
              relation, Mark.PLAIN, words.say(key, arguments), points.leaves(home.why(c))));
    }
  }

  private Part part(Aspect aspect) {
    List<Observed<?>> facts = facts(aspect);
    List<Item> items = new ArrayList<>(points.of(facts));
    if (items.size() > MOST) {
      int more = items.size() - MOST;
      items.subList(MOST, items.size()).clear();
      items.add(new Item.Text(Phrase.words(words.count("sheet.more", more))));
    }
    if (aspect == Aspect.FIRMWARE) {
      holes(items);
    }
    if (items.isEmpty()) {
      String key = examined(aspect) ? "device.side.empty" : "device.side.unknown";
      items.add(new Item.Text(Phrase.words(words.text(key))));
    }
    return new Part(aspect.word(), Phrase.words(words.text("device.side." + aspect.word())), items);
  }

  /** Holes that the pack knows of what the device runs. */
  private void holes(List<Item> items) {
    for (Conclusion c : home.concluded("hole_in", device.id())) {
      Map<String, Phrase> arguments =
          Map.of(
              "hole", Phrase.evidence(c.text(1)),
              "gain", names.value("gain", c.text(2)),
              "fixed", Phrase.evidence(c.text(3)));
      items.add(
          new Item.Point(
              "hole_in",
              Mark.BAD,
              words.say("device.hole", arguments),
              new TreeMap<>(Map.of("hole", c.text(1), "fixed", c.text(3), "severity", c.text(4))),
              points.leaves(home.why(c))));
    }
  }

  private List<Observed<?>> facts(Aspect aspect) {
    return home.facts().stream()
        .filter(o -> aspectOf(o.fact()).equals(Set.of(aspect)))
        .filter(o -> Vocabulary.values(o.fact()).contains(device.id()))
        .sorted(
            Comparator.comparing((Observed<?> o) -> order(o.fact()))
                .thenComparing(o -> Vocabulary.values(o.fact()).toString())
                .thenComparing(o -> o.source().artefact())
                .thenComparing(o -> o.source().locator().text()))
        .<Observed<?>>map(o -> o)
        .toList();
  }

  private static Set<Aspect> aspectOf(Fact fact) {
    return Vocabulary.relationOf(fact).aspect().map(Set::of).orElse(Set.of());
  }

  /** In the order of the vocabulary. */
  private static int order(Fact fact) {
    Relation relation = Vocabulary.relationOf(fact);
    return Vocabulary.relations().indexOf(relation);
  }

  private boolean examined(Aspect aspect) {
    return home.facts(Examined.class, device.id()).stream()
        .anyMatch(o -> o.fact() instanceof Examined e && e.aspect() == aspect);
  }
}
