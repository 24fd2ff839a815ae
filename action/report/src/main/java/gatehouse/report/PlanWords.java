// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.grade.PlanGrades;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Plan.PlannedFix;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Refusal;
import gatehouse.assess.path.Start;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts words to a plan. Where somebody may look on it does not say against whom it is, nor how they
 * would go about it.
 */
public final class PlanWords {
  private final Assessment assessment;
  private final Words words;
  private final PathWords ways;
  private final EntryWords names;
  private final GainWords gains;
  private final boolean quiet;

  /** Words for plans in the home of this assessment. */
  public PlanWords(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = words;
    this.ways = new PathWords(assessment, words);
    this.names = new EntryWords(assessment, words);
    this.gains = new GainWords(assessment, words);
    this.quiet = assessment.personal().quiet();
  }

  /** What the plan does, and how much work it is. */
  public Phrase summary(AskedPlan asked) {
    Plan plan = asked.plan();
    if (plan.fixes().isEmpty()) {
      String why =
          plan.postponed().isEmpty()
              ? plan.open().isEmpty() ? "plan.nothing" : "plan.none"
              : "plan.no-time";
      return words.say(why, "minutes", minutes(asked.minutes().orElse(0)));
    }
    Phrase told =
        words.say(
            "plan.summary",
            Map.of(
                "changes", Phrase.words(words.count("plan.changes", plan.fixes().size())),
                "ways", Phrase.words(words.count("plan.ways", plan.closed().size())),
                "minutes", minutes(plan.minutes())));
    return told.capitalised();
  }

  /** How sure it is that nothing cheaper does the same. */
  public Phrase bound(Plan plan) {
    if (!plan.isCheapest()) {
      return words.say(
          "plan.gap", Map.of("cost", number(plan.cost()), "bound", number(plan.lowerBound())));
    }
    return Phrase.words(
        words.text(plan.postponed().isEmpty() ? "plan.cheapest" : "plan.cheapest.some"));
  }

  /** What it means that fixes were refused. */
  public List<Phrase> refusal(Refusal refusal) {
    if (refusal.refused().isEmpty()) {
      return List.of(Phrase.words(words.text("plan.refused.none")));
    }
    List<Phrase> told = new ArrayList<>();
    Phrase refused = fixes(refusal.refused());
    told.add(
        refusal.instead().isEmpty()
            ? words.say("plan.refused.nothing", "refused", refused)
            : words.say(
                "plan.refused.instead",
                Map.of("refused", refused, "instead", fixes(refusal.instead()))));
    if (refusal.minutes() != 0) {
      told.add(
          words.say(
              refusal.minutes() > 0 ? "plan.refused.more" : "plan.refused.less",
              "minutes",
              minutes(Math.abs(refusal.minutes()))));
    }
    if (!refusal.stays().isEmpty()) {
      told.add(words.say("plan.refused.stays", "things", ways.list(assets(refusal.stays()))));
    }
    return told;
  }

  /** What a fix costs. */
  public Phrase price(PlannedFix planned) {
    return words.say(
        "plan.price",
        Map.of(
            "minutes", minutes(planned.fix().spec().minutes()),
            "breaks", ways.breaks(planned.fix())));
  }

  /** Why a fix is in the plan: what it closes, and which way opens again without it. */
  public List<Phrase> reasons(PlannedFix planned) {
    List<Phrase> told = new ArrayList<>();
    if (quiet) {
      closes(planned).ifPresent(told::add);
      return told;
    }
    if (!planned.closes().isEmpty()) {
      Phrase all =
          Lists.joined(words.text("list.semicolon"), together(planned.closes(), "plan.group"));
      told.add(words.say("plan.closes", "ways", all));
    }
    Phrase way =
        words.say(
            "plan.way",
            Map.of(
                "who", ways.start(planned.reopened().start()),
                "steps", ways.told(planned.reopened())));
    told.add(words.say("plan.without", "way", way.capitalised()));
    return told;
  }

  /**
   * What a fix closes, in short and without saying to whom; nothing when it closes no way alone.
   */
  public Optional<Phrase> closes(PlannedFix planned) {
    return planned.closes().isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("front.closes", "things", ways.few(assets(planned.closes()))));
  }

  /** What a fix ends of what was found, in short. */
  public Optional<Phrase> ends(PossibleFix fix) {
    List<Finding> ended = PlanGrades.ended(assessment, fix);
    if (ended.isEmpty()) {
      return Optional.empty();
    }
    Phrase worst = names.title(ended.getFirst());
    return Optional.of(
        ended.size() == 1
            ? words.say("front.ends.one", "worst", worst)
            : words.say("front.ends", Map.of("n", number(ended.size()), "worst", worst)));
  }

  /** What a fix does to the grade by itself, and what all so far do, where that is another. */
  public List<Phrase> grade(List<PlanGrades.Step> grades, int place) {
    PlanGrades.Step step = grades.get(place);
    List<Phrase> told = new ArrayList<>();
    if (!step.ended().isEmpty()) {
      told.add(gains.of(step.alone()));
    }
    MarkWords marks = new MarkWords(words);
    Phrase next = marks.interval(step.next().best(), step.next().worst());
    if (place > 0 && !next.equals(before(grades, place, marks))) {
      told.add(words.say("plan.grade.next", "grade", next));
    }
    return told;
  }

  private static Phrase before(List<PlanGrades.Step> grades, int place, MarkWords marks) {
    PlanGrades.Step before = grades.get(place - 1);
    return marks.interval(before.next().best(), before.next().worst());
  }

  /** Ways, those to the same things together, a line each: {@code A thief: the messages, ...}. */
  public List<Phrase> lines(List<Pair> pairs) {
    return quiet
        ? assets(pairs).stream().map(Phrase::capitalised).toList()
        : together(pairs, "plan.pair").stream().map(Phrase::capitalised).toList();
  }

  /** Ways, one by one; where somebody may look on, without saying whose. */
  public List<Phrase> each(List<Pair> pairs) {
    return quiet ? assets(pairs) : pairs.stream().map(ways::pair).toList();
  }

  /** Ways, those to the same things together, by a message that joins who and assets. */
  private List<Phrase> together(List<Pair> pairs, String message) {
    Map<Start, List<Phrase>> things = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      things.computeIfAbsent(pair.start(), s -> new ArrayList<>()).add(ways.asset(pair.asset()));
    }
    Map<List<Phrase>, List<Phrase>> people = new LinkedHashMap<>();
    things.forEach(
        (start, assets) ->
            people.computeIfAbsent(assets, a -> new ArrayList<>()).add(ways.start(start)));
    List<Phrase> told = new ArrayList<>();
    people.forEach(
        (assets, who) ->
            told.add(
                words.say(
                    message,
                    Map.of(
                        "who", Lists.some(words, who, who.size()),
                        "assets", ways.list(assets)))));
    return told;
  }

  private List<Phrase> assets(List<Pair> pairs) {
    return pairs.stream().map(Pair::asset).distinct().map(ways::asset).toList();
  }

  private Phrase fixes(List<PossibleFix> fixes) {
    return Lists.joined(words.text("list.semicolon"), fixes.stream().map(ways::fix).toList());
  }

  private Phrase minutes(long minutes) {
    return Phrase.words(ways.minutes(minutes));
  }

  private static Phrase number(long number) {
    return Phrase.words(Long.toString(number));
  }
}
