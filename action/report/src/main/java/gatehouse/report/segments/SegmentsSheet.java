// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.segments;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.assess.wall.Reach;
import gatehouse.assess.wall.Reaches;
import gatehouse.model.fact.SegmentUse;
import gatehouse.report.EntryWords;
import gatehouse.report.sheet.FactPoints;
import gatehouse.report.sheet.FindingPoints;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.QuietPart;
import gatehouse.report.sheet.ReachWords;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which part of the home reaches which: a matrix, and a sentence with its proof for each answer.
 */
public final class SegmentsSheet {
  private final Assessment assessment;
  private final Reaches reaches;
  private final Words words;
  private final EntryWords names;
  private final ReachWords reachWords;

  private SegmentsSheet(Home home, Words words) {
    this.assessment = home.assessment();
    this.reaches = new Reaches(home);
    this.words = words;
    this.names = new EntryWords(assessment, words);
    this.reachWords = new ReachWords(words, names, new FactPoints(assessment, words));
  }

  /** The page about the walls of a home. */
  public static Sheet of(Home home, Words words) {
    return QuietPart.before(new SegmentsSheet(home, words).sheet(), home.assessment(), words);
  }

  /** The findings about walls. */
  public static List<Finding> findings(Assessment assessment) {
    return assessment.findings().stream().filter(f -> f.topics().contains("walls")).toList();
  }

  private Sheet sheet() {
    List<Subject> parts = reaches.parts();
    Phrase title = Phrase.words(words.text("segments.title"));
    if (parts.isEmpty()) {
      Item none = new Item.Text(Phrase.words(words.text("segments.none")));
      return new Sheet("segments", title, "", List.of(part("parts", List.of(none))));
    }
    List<Reach> between = reaches.between();
    List<Part> all = new ArrayList<>();
    all.add(part("parts", parts.stream().map(this::named).toList()));
    all.add(part("matrix", List.of(grid(parts, between))));
    for (Subject from : parts) {
      List<Item> items =
          between.stream()
              .filter(r -> r.from().equals(from))
              .<Item>map(r -> reachWords.point(r, walled(r)))
              .toList();
      if (!items.isEmpty()) {
        Phrase heading = words.say("segments.from", "from", names.name(from));
        all.add(new Part("from " + from.id(), heading, items));
      }
    }
    List<Item> routers =
        reaches.toRouters().stream()
            .<Item>map(r -> reachWords.point(r, reaches.use(r.from()) != SegmentUse.MAIN))
            .toList();
    if (!routers.isEmpty()) {
      all.add(part("routers", routers));
    }
    all.add(findings());
    all.add(part("next", List.of(new Item.Text(Phrase.words(words.text("segments.next.how"))))));
    return new Sheet("segments", title, "", all);
  }

  private Part findings() {
    List<Item> items =
        new ArrayList<>(new FindingPoints(assessment, words).of(findings(assessment)));
    if (items.isEmpty()) {
      items.add(new Item.Text(Phrase.words(words.text("segments.findings.none"))));
    }
    return part("findings", items);
  }

  private Part part(String id, List<Item> items) {
    return new Part(id, Phrase.words(words.text("segments." + id)), items);
  }

  private Item named(Subject part) {
    String use = reaches.use(part).word();
    Map<String, Phrase> arguments = new TreeMap<>();
    arguments.put("name", names.name(part));
    arguments.put("use", words.wordOrItself("use", use));
    String key = "segments.part";
    if (!part.detail().isBlank()) {
      arguments.put("range", Phrase.evidence(part.detail()));
      key = "segments.part.range";
    }
    return new Item.Point(
        "segment",
        Mark.PLAIN,
        words.say(key, arguments),
        new TreeMap<>(
            Map.of("id", part.id(), "name", part.name(), "range", part.detail(), "use", use)),
        List.of());
  }

  private Item grid(List<Subject> parts, List<Reach> between) {
    List<Item.Grid.Row> rows = new ArrayList<>();
    for (Subject from : parts) {
      List<Phrase> cells = new ArrayList<>();
      for (Subject to : parts) {
        Optional<Reach> reach =
            between.stream().filter(r -> r.from().equals(from) && r.to().equals(to)).findFirst();
        cells.add(reach.map(reachWords::cell).orElse(Phrase.words("")));
      }
      rows.add(new Item.Grid.Row(names.name(from), cells));
    }
    return new Item.Grid(parts.stream().map(names::name).toList(), rows);
  }

  /** Guests and devices have no business in other parts of the home; all may go out. */
  private boolean walled(Reach reach) {
    SegmentUse from = reaches.use(reach.from());
    SegmentUse to = reaches.use(reach.to());
    boolean shut = from == SegmentUse.GUESTS || from == SegmentUse.DEVICES;
    return (shut || from == SegmentUse.OUTSIDE) && to != SegmentUse.OUTSIDE;
  }
}
