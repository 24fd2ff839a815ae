// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.assess.Assessment;
import gatehouse.assess.ProofStep;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.KnowledgeFact;
import gatehouse.report.EntryWords;
import gatehouse.report.proof.Citations;
import gatehouse.report.proof.Sentences;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Facts as points, each with the places where it was read. */
public final class FactPoints {
  private static final int PLACES = 2;
  private static final int LEAVES = 3;

  private final Words words;
  private final EntryWords names;
  private final Sentences sentences;
  private final Citations citations;

  /** Points about facts of this assessment. */
  public FactPoints(Assessment assessment, Words words) {
    this.words = words;
    this.names = new EntryWords(assessment, words);
    this.sentences = new Sentences(words, names);
    this.citations = new Citations(assessment.manifest(), words);
  }

  /** A point for each fact, however often it was read. */
  public List<Item> of(Collection<? extends Observed<?>> observed) {
    Map<Fact, List<Observed<?>>> byFact = new LinkedHashMap<>();
    observed.forEach(o -> byFact.computeIfAbsent(o.fact(), f -> new ArrayList<>()).add(o));
    List<Item> points = new ArrayList<>();
    byFact.forEach(
        (fact, sources) ->
            points.add(
                new Item.Point(
                    Vocabulary.relationOf(fact).name(),
                    Mark.PLAIN,
                    sentences.of(fact),
                    values(fact),
                    places(sources))));
    return points;
  }

  /** Where something was read: the first places, and how many more there are. */
  public List<Phrase> places(List<Observed<?>> sources) {
    List<Phrase> places =
        new ArrayList<>(
            sources.stream()
                .map(source -> words.say("proof.read-in", "place", citations.place(source)))
                .distinct()
                .toList());
    int more = places.size() - PLACES;
    if (more <= 0) {
      return places;
    }
    List<Phrase> shown = new ArrayList<>(places.subList(0, PLACES));
    shown.add(Phrase.words(words.count("source.more", more)));
    return shown;
  }

  /** What a proof rests on: its first facts with their places, and what was looked for in vain. */
  public List<Phrase> leaves(ProofStep proof) {
    List<Phrase> told = new ArrayList<>();
    Deque<ProofStep> open = new ArrayDeque<>(List.of(proof));
    Set<ProofStep> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    int left = 0;
    while (!open.isEmpty()) {
      ProofStep step = open.pop();
      if (!seen.add(step)) {
        continue;
      }
      switch (step) {
        case ProofStep.Concluded c -> c.premises().reversed().forEach(open::push);
        case ProofStep.Counted c -> c.counted().reversed().forEach(open::push);
        case ProofStep.Compared c -> {}
        case ProofStep.Absent a when !known(a) -> {}
        case ProofStep.Absent a -> told.add(sentences.of(a));
        case ProofStep.Read r when knowledge(r) -> {}
        case ProofStep.Read r -> {
          if (left++ < LEAVES) {
            told.add(cited(r));
          }
        }
      }
    }
    return told.stream().distinct().toList();
  }

  private Phrase cited(ProofStep.Read read) {
    return words.say(
        "sheet.cited",
        Map.of("fact", sentences.of(read), "place", citations.place(read.sources().getFirst())));
  }

  private static boolean knowledge(ProofStep.Read read) {
    return read.sources().isEmpty() || read.sources().getFirst().fact() instanceof KnowledgeFact;
  }

  /** A relation of the rules has no meaning for a person; what was examined stands beside it. */
  private static boolean known(ProofStep.Absent absent) {
    String statement = absent.statement().replace("!", "");
    return Vocabulary.relation(statement.substring(0, Math.max(0, statement.indexOf('('))))
        .isPresent();
  }

  private static SortedMap<String, String> values(Fact fact) {
    Relation relation = Vocabulary.relationOf(fact);
    List<Object> values = Vocabulary.values(fact);
    SortedMap<String, String> named = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      named.put(relation.columns().get(i).name(), values.get(i).toString());
    }
    return named;
  }
}
