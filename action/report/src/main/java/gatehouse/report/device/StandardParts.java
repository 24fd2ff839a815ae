// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.device;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.assess.standard.Answer;
import gatehouse.assess.standard.Provision;
import gatehouse.assess.standard.Provision.Place;
import gatehouse.assess.standard.Standard;
import gatehouse.assess.standard.StandardReport;
import gatehouse.assess.standard.Verdict;
import gatehouse.report.sheet.FactPoints;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What published standards ask of a device: met, not met, or not assessed, and why. */
final class StandardParts {
  private final Home home;
  private final Subject device;
  private final Words words;
  private final FactPoints points;

  StandardParts(Home home, Subject device, Words words, FactPoints points) {
    this.home = home;
    this.device = device;
    this.words = words;
    this.points = points;
  }

  List<Part> parts() {
    List<Answer> answers = StandardReport.of(home, device.id());
    List<Part> parts = new ArrayList<>();
    for (Standard standard : Standard.values()) {
      parts.add(
          part(
              standard,
              answers.stream().filter(a -> a.provision().standard() == standard).toList()));
    }
    return parts;
  }

  private Part part(Standard standard, List<Answer> answers) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Text(count(answers)));
    for (Verdict verdict : List.of(Verdict.NOT_MET, Verdict.MET)) {
      answers.stream().filter(a -> a.verdict() == verdict).forEach(a -> items.add(point(a)));
    }
    for (Place place : Place.values()) {
      List<Answer> open =
          answers.stream()
              .filter(a -> a.verdict() == Verdict.NOT_ASSESSED)
              .filter(a -> a.provision().place() == place)
              .toList();
      if (!open.isEmpty()) {
        items.add(new Item.Text(Phrase.words(words.word("standard.place", place))));
        open.forEach(a -> items.add(point(a)));
      }
    }
    return new Part(
        standard.word(), Phrase.words(words.text("standard." + standard.word())), items);
  }

  private Phrase count(List<Answer> answers) {
    Map<String, Phrase> numbers = new TreeMap<>();
    for (Verdict verdict : Verdict.values()) {
      long number = answers.stream().filter(a -> a.verdict() == verdict).count();
      numbers.put(verdict.word().replace(' ', '_'), Phrase.words(Long.toString(number)));
    }
    return words.say("standard.count", numbers);
  }

  private Item point(Answer answer) {
    Provision provision = answer.provision();
    String id = provision.standard().word() + " " + provision.number();
    Phrase text =
        words.say(
            "standard.line",
            Map.of(
                "number", number(provision),
                "asks", Phrase.words(words.text("provision." + id.replace(' ', '.'))),
                "verdict", Phrase.words(words.word("verdict", answer.verdict()))));
    return new Item.Point(
        id,
        mark(answer.verdict()),
        text,
        new TreeMap<>(
            Map.of(
                "standard", provision.standard().word(),
                "provision", provision.number(),
                "verdict", answer.verdict().word(),
                "place", provision.place().word())),
        under(answer));
  }

  private Phrase number(Provision provision) {
    return switch (provision.standard()) {
      case ETSI -> Phrase.words(provision.number());
      case PSTI -> words.say("standard.paragraph", "n", Phrase.words(provision.number()));
      case NIST -> Phrase.words(words.text("outcome." + provision.number()));
    };
  }

  /** The facts that say so. */
  private List<Phrase> under(Answer answer) {
    return answer.proofs().stream().flatMap(p -> points.leaves(p).stream()).distinct().toList();
  }

  private static Mark mark(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> Mark.BAD;
      case MET -> Mark.GOOD;
      case NOT_ASSESSED -> Mark.OPEN;
    };
  }
}
