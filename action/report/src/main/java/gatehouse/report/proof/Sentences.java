// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.proof;

import gatehouse.assess.ProofStep;
import gatehouse.knowledge.rule.Message;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.report.EntryWords;
import gatehouse.report.GapReasons;
import gatehouse.report.words.GenericWords;
import gatehouse.report.words.Language;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Template;
import gatehouse.report.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plain sentence for every step of a proof. */
public final class Sentences {
  private final Words words;
  private final EntryWords names;

  /** Sentences in the language of the words, with names of subjects instead of ids. */
  public Sentences(Words words, EntryWords names) {
    this.words = words;
    this.names = names;
  }

  /** What a step says. */
  public Phrase of(ProofStep step) {
    return switch (step) {
      case ProofStep.Concluded concluded -> conclusion(concluded);
      case ProofStep.Read read -> of(read);
      case ProofStep.Absent absent ->
          relation(absent.statement())
              .filter(r -> words.language() == Language.ENGLISH)
              .map(r -> words.say("proof.absent-meaning", "meaning", Phrase.evidence(r.meaning())))
              .orElseGet(() -> words.say("proof.absent", "statement", statement(step)));
      case ProofStep.Compared compared -> words.say("proof.compared", "statement", statement(step));
      case ProofStep.Counted counted -> words.say("proof.counted", "statement", statement(step));
    };
  }

  /** The statement as it stands in the rule language. */
  public Phrase statement(ProofStep step) {
    return Phrase.evidence(step.statement());
  }

  /** A fact in words. */
  public Phrase of(Fact fact) {
    Relation relation = Vocabulary.relationOf(fact);
    Map<String, Phrase> columns = columns(relation, Vocabulary.values(fact));
    return words
        .optional("fact." + relation.name())
        .map(pattern -> Template.fill(pattern, columns).capitalised())
        .orElseGet(() -> listed(relation, columns));
  }

  private Phrase of(ProofStep.Read read) {
    return read.sources().isEmpty()
        ? statement(read)
        : of(read.sources().stream().<Fact>map(Observed::fact).findFirst().orElseThrow());
  }

  /** The rule's sentence; premises that only stand together were concluded by no rule. */
  private Phrase conclusion(ProofStep.Concluded concluded) {
    if (concluded.place().isBlank()) {
      return Phrase.words(words.text("proof.together"));
    }
    if (concluded.rule().isBlank()) {
      return statement(concluded);
    }
    return words.language() == Language.ENGLISH
        ? Phrase.evidence(concluded.rule())
        : translated(relationName(concluded.statement()));
  }

  /** Rules are written in English; other languages say what a relation means. */
  private Phrase translated(String relation) {
    Optional<Message> because = words.optional("because." + relation);
    if (because.isPresent()) {
      return Template.fill(because.get(), Map.of());
    }
    String rule = relation.replace('_', '-');
    return words.findings().find(rule + ".title").isPresent()
        ? new GenericWords(words).title(rule)
        : Phrase.words(words.text("proof.follows"));
  }

  private Map<String, Phrase> columns(Relation relation, List<Object> values) {
    Map<String, Phrase> columns = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String column = relation.columns().get(i).name();
      Object value = values.get(i);
      boolean why = value instanceof String && relation.name().equals("not_examined");
      columns.put(
          column,
          why && column.equals("reason")
              ? GapReasons.say(words, value.toString())
              : value(column, value));
    }
    return columns;
  }

  private Phrase value(String column, Object value) {
    return switch (value) {
      case Instant moment -> Phrase.words(Citations.moment(moment).replace(" 00:00 UTC", ""));
      case Long number -> Phrase.words(number.toString());
      default -> names.value(column, value.toString());
    };
  }

  /** The meaning as the vocabulary has it, which is English, with the columns behind it. */
  private static Phrase listed(Relation relation, Map<String, Phrase> columns) {
    List<String> values = new ArrayList<>();
    columns.forEach((name, value) -> values.add(name.replace('_', ' ') + ": " + value.plain()));
    return Phrase.evidence(relation.meaning() + " (" + String.join("; ", values) + ")");
  }

  private static Optional<Relation> relation(String statement) {
    return Vocabulary.relation(relationName(statement));
  }

  private static String relationName(String statement) {
    int end = statement.indexOf('(');
    String name = end < 0 ? statement : statement.substring(0, end);
    return name.replace("!", "").replace("not ", "").strip();
  }
}
