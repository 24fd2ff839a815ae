// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Route;
import gatehouse.assess.path.RouteStep;
import gatehouse.assess.path.Start;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Piece;
import gatehouse.report.words.Template;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts words to those who are hostile, their steps, what they get, and the fixes. */
public final class PathWords {
  private static final int NAMED = 5;
  private static final int FEW = 2;

  private final Words words;
  private final EntryWords names;

  /** Words for the ways through the home of this assessment. */
  public PathWords(Assessment assessment, Words words) {
    this.words = words;
    this.names = new EntryWords(assessment, words);
  }

  /** Who begins: {@code a neighbour within radio range}, or the name of a thing. */
  public Phrase start(Start start) {
    return start.isAdversary()
        ? words.wordOrItself("adversary", start.who())
        : names.name(start.who());
  }

  /** A step as a sentence. */
  public Phrase step(RouteStep step) {
    return fill(step.spec().id() + ".step", values(step.arguments()));
  }

  /** What somebody gets. */
  public Phrase asset(Asset asset) {
    return fill(asset.spec().id() + ".asset", values(asset.arguments()));
  }

  /** What a way gives, and how long it takes. */
  public Phrase gets(Route route) {
    Phrase asset = asset(route.asset());
    if (route.effort() == 0) {
      return words.say("paths.has", "asset", asset);
    }
    Phrase effort = Phrase.words(minutes(route.effort()));
    return words.say("paths.gets", Map.of("asset", asset, "effort", effort));
  }

  /** Who gets what. */
  public Phrase pair(Pair pair) {
    return words.say(
        "plan.pair", Map.of("who", start(pair.start()), "assets", asset(pair.asset())));
  }

  /** What a fix is, in one line. */
  public Phrase fix(PossibleFix fix) {
    return part(fix, "fix");
  }

  /** How a fix is made. */
  public Phrase how(PossibleFix fix) {
    return part(fix, "how");
  }

  /** What is missed after a fix. */
  public Phrase breaks(PossibleFix fix) {
    return part(fix, "breaks");
  }

  /** Minutes as people say them: {@code 5 minutes}, {@code 3 hours}, {@code 2 days}. */
  public String minutes(long minutes) {
    if (minutes < 120) {
      return words.count("minutes", minutes);
    }
    return minutes < 2880
        ? words.count("hours", Math.round(minutes / 60.0))
        : words.count("days", Math.round(minutes / 1440.0));
  }

  /** The first few of some things, and how many more there are. */
  public Phrase list(List<Phrase> phrases) {
    return Lists.some(words, phrases, NAMED);
  }

  /** The first two of some things, and how many more there are. */
  public Phrase few(List<Phrase> phrases) {
    return Lists.some(words, phrases, FEW);
  }

  /** The steps of a way as one paragraph. */
  public Phrase told(Route route) {
    List<Piece> pieces = new ArrayList<>();
    for (RouteStep step : route.steps()) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece(" ", false));
      }
      pieces.addAll(step(step).capitalised().pieces());
    }
    return new Phrase(pieces);
  }

  private Phrase part(PossibleFix fix, String part) {
    return fill(fix.spec().id() + "." + part, values(fix.arguments()));
  }

  private Map<String, Phrase> values(Map<String, String> arguments) {
    Map<String, Phrase> values = new HashMap<>();
    arguments.forEach((name, value) -> values.put(name, names.value(name, value)));
    return values;
  }

  private Phrase fill(String key, Map<String, Phrase> arguments) {
    return words
        .findings()
        .find(key)
        .map(message -> Template.fill(message, arguments))
        .orElseGet(() -> Phrase.words(key));
  }
}
