// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.assess.Severity;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.Word;
import gatehouse.model.fact.KnowledgeFact;
import gatehouse.model.fact.KnowledgeFact.AnswerMeans;
import gatehouse.model.fact.KnowledgeFact.AnswerWeight;
import gatehouse.model.fact.KnowledgeFact.ChangeEnds;
import gatehouse.model.fact.KnowledgeFact.ChangeNotice;
import gatehouse.model.fact.KnowledgeFact.ChangeStops;
import gatehouse.model.fact.KnowledgeFact.Helpline;
import gatehouse.model.fact.KnowledgeFact.RankFloor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The public tables by which answers count; {@code docs/interview.md} explains them.
 *
 * @param weights points by answer and what they are about
 * @param adversaries whom an answer means
 * @param assets what an answer keeps
 * @param floors nothing of a lesser severity goes before these findings
 * @param stops what people rely on and a fix stops
 * @param ends the findings that a fix ends
 * @param notices what others notice of a fix, or of a change about a topic
 */
record Tables(
    Map<String, Map<String, Integer>> weights,
    Map<String, Set<String>> adversaries,
    Map<String, Set<String>> assets,
    Map<String, Severity> floors,
    Map<String, Set<String>> stops,
    Map<String, Set<String>> ends,
    SortedMap<String, String> notices,
    List<Helpline> helplines) {
  static final String REACH = "reach";
  static final String QUICK = "quick";
  static final String ABROAD = "abroad";

  static final Tables NONE =
      new Tables(
          Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), new TreeMap<>(), List.of());

  static Tables of(Knowledge knowledge) {
    Map<String, Map<String, Integer>> weights = new HashMap<>();
    rows(knowledge, "answer_weight", AnswerWeight.class)
        .forEach(
            r ->
                weights
                    .computeIfAbsent(r.answer(), a -> new HashMap<>())
                    .put(r.about(), Math.toIntExact(r.points())));
    Map<String, Severity> floors = new HashMap<>();
    rows(knowledge, "rank_floor", RankFloor.class)
        .forEach(r -> floors.put(r.finding(), severity(r.severity())));
    Map<String, Set<String>> stops = new HashMap<>();
    rows(knowledge, "change_stops", ChangeStops.class)
        .forEach(r -> add(stops, r.answer(), r.change()));
    Map<String, Set<String>> ends = new HashMap<>();
    rows(knowledge, "change_ends", ChangeEnds.class)
        .forEach(r -> add(ends, r.change(), r.finding()));
    SortedMap<String, String> notices = new TreeMap<>();
    rows(knowledge, "change_notice", ChangeNotice.class)
        .forEach(r -> notices.put(r.change(), r.notice()));
    return new Tables(
        weights,
        means(knowledge, "adversary"),
        means(knowledge, "asset"),
        floors,
        stops,
        ends,
        notices,
        rows(knowledge, "helpline", Helpline.class).toList());
  }

  /** Points of an answer for something; 0 when no row speaks of it. */
  int weight(String answer, String about) {
    return weights.getOrDefault(answer, Map.of()).getOrDefault(about, 0);
  }

  Set<String> of(Map<String, Set<String>> table, Word answer) {
    return table.getOrDefault(answer.word(), Set.of());
  }

  private static Map<String, Set<String>> means(Knowledge knowledge, String kind) {
    Map<String, Set<String>> means = new HashMap<>();
    rows(knowledge, "answer_means", AnswerMeans.class)
        .filter(r -> r.kind().equals(kind))
        .forEach(r -> add(means, r.answer(), r.target()));
    return means;
  }

  private static void add(Map<String, Set<String>> table, String key, String value) {
    table.computeIfAbsent(key, k -> new HashSet<>()).add(value);
  }

  private static Severity severity(String word) {
    return Stream.of(Severity.values())
        .filter(s -> s.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("rank_floor: what is '" + word + "'?"));
  }

  private static <F extends KnowledgeFact> Stream<F> rows(
      Knowledge knowledge, String relation, Class<F> kind) {
    return knowledge.facts(relation).stream().map(row -> kind.cast(row.fact()));
  }
}
