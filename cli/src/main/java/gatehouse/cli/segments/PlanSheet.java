// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.segments;

import gatehouse.evidence.network.walls.plan.Layout;
import gatehouse.evidence.network.walls.plan.PlanKind;
import gatehouse.evidence.network.walls.plan.SegmentPlan;
import gatehouse.evidence.network.walls.plan.Step;
import gatehouse.model.Fact;
import gatehouse.model.fact.SegmentUse;
import gatehouse.report.Lists;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plan for the home, in words. */
final class PlanSheet {
  private static final int PARTS = 3;

  private final Words words;

  private PlanSheet(Words words) {
    this.words = words;
  }

  static Sheet of(PlanKind kind, Collection<? extends Fact> facts, Words words) {
    return new PlanSheet(words).sheet(kind, facts);
  }

  private Sheet sheet(PlanKind kind, Collection<? extends Fact> facts) {
    SegmentPlan plan = kind.of(Layout.of(facts));
    List<Part> parts = new ArrayList<>();
    List<Item> about = new ArrayList<>();
    about.add(new Item.Text(Phrase.words(words.text("plan.about"))));
    about.addAll(layout(Layout.of(facts), Layout.proposed(facts)));
    plan.breaks().forEach(key -> about.add(point("plan.breaks." + key)));
    parts.add(part("breaks", about));
    parts.add(part("steps", steps(plan.steps())));
    List<Item> proof = new ArrayList<>();
    plan.proof().forEach(key -> proof.add(point("plan.proof." + key)));
    proof.add(new Item.Text(Phrase.words(words.text("plan.proof.how"))));
    parts.add(part("proof", proof));
    parts.add(part("back", steps(plan.back())));
    return new Sheet("plan", Phrase.words(words.text("plan.title." + kind.word())), "", parts);
  }

  private Part part(String id, List<Item> items) {
    return new Part(id, Phrase.words(words.text("plan." + id)), items);
  }

  private Item point(String key) {
    return Item.Point.of(key, Mark.PLAIN, Phrase.words(words.text(key)), List.of());
  }

  private List<Item> steps(List<Step> steps) {
    List<Item> items = new ArrayList<>();
    for (Step step : steps) {
      Map<String, Phrase> arguments = new TreeMap<>();
      step.arguments().forEach((name, value) -> arguments.put(name, Phrase.evidence(value)));
      items.add(
          Item.Point.of(
              step.key(), Mark.PLAIN, words.say("plan.step." + step.key(), arguments), List.of()));
      if (!step.lines().isEmpty()) {
        items.add(new Item.Code(step.lines()));
      }
    }
    return items;
  }

  /** Which interfaces and ranges were read, and which are only proposed. */
  private List<Item> layout(Layout home, List<SegmentUse> proposed) {
    EnumMap<SegmentUse, Layout.Part> all = new EnumMap<>(SegmentUse.class);
    all.put(SegmentUse.MAIN, home.main());
    all.put(SegmentUse.GUESTS, home.guests());
    all.put(SegmentUse.DEVICES, home.devices());
    List<Phrase> known = new ArrayList<>();
    List<Phrase> guessed = new ArrayList<>();
    all.forEach(
        (use, part) -> {
          Map<String, Phrase> arguments =
              Map.of(
                  "name", Phrase.words(words.text("plan.part." + use.word())),
                  "face", Phrase.evidence(part.face()),
                  "range", Phrase.evidence(part.range()));
          (proposed.contains(use) ? guessed : known).add(words.say("plan.part", arguments));
        });
    List<Item> items = new ArrayList<>();
    if (!known.isEmpty()) {
      items.add(new Item.Text(words.say("plan.known", "parts", Lists.some(words, known, PARTS))));
    }
    if (!guessed.isEmpty()) {
      items.add(
          new Item.Text(words.say("plan.guessed", "parts", Lists.some(words, guessed, PARTS))));
    }
    return items;
  }
}
