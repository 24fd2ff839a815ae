// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.assess.Certainty;
import gatehouse.assess.Severity;
import gatehouse.assess.Topic;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.Annotation;
import gatehouse.logic.syntax.Annotation.Item;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Type;
import gatehouse.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads {@code @finding(...)}. */
final class FindingReader {
  private static final String ANNOTATION = "finding";
  private static final String PHONE = "phone";
  private static final List<String> KEYS = List.of("severity", "sure", "topics", "delicate", "key");

  private final Problems problems;

  FindingReader(Problems problems) {
    this.problems = problems;
  }

  /** The findings of a program, in the order of its text. */
  List<FindingSpec> read(Program program) {
    Set<String> concluded =
        Stream.concat(program.rules().stream(), program.facts().stream())
            .map(rule -> rule.head().relation())
            .collect(Collectors.toSet());
    List<FindingSpec> specs = new ArrayList<>();
    for (Relation relation : program.relations()) {
      relation
          .annotation(ANNOTATION)
          .ifPresent(
              annotation -> {
                if (!concluded.contains(relation.name())) {
                  problems.add(
                      relation.location(), "no rule concludes " + relation.name(), "write one");
                }
                specs.add(read(relation, annotation));
              });
    }
    return specs;
  }

  private FindingSpec read(Relation relation, Annotation annotation) {
    boolean delicate = false;
    for (Annotation.Entry entry : annotation.entries()) {
      if (entry.key().isEmpty() && entry.value().equals(new Item.Word("delicate"))) {
        delicate = true;
      } else if (!KEYS.contains(entry.key()) || entry.key().equals("delicate")) {
        String name = entry.key().isEmpty() ? entry.value().toString() : entry.key();
        String fix = Names.suggestion(name, KEYS);
        problems.add(annotation.location(), "@finding knows no '" + name + "'", fix);
      }
    }
    if (relation.columns().isEmpty() || relation.columns().getFirst().type() != Type.SYMBOL) {
      problems.add(
          relation.location(),
          "the first column of a finding is its subject, a symbol",
          "write " + relation.name() + "(phone: symbol, ...)");
    }
    return new FindingSpec(
        relation,
        word(annotation, "severity", Severity.values()).orElse(Severity.INFO),
        word(annotation, "sure", Certainty.values()).orElse(Certainty.POSSIBLE),
        topics(annotation),
        delicate,
        key(relation, annotation));
  }

  private <E extends Word> Optional<E> word(Annotation annotation, String key, E[] words) {
    Optional<String> text = annotation.text(key);
    if (text.isEmpty()) {
      problems.add(
          annotation.location(), "@finding does not say its " + key, "one of " + all(words));
      return Optional.empty();
    }
    return word(annotation, key, text.get(), words);
  }

  private <E extends Word> Optional<E> word(
      Annotation annotation, String key, String text, E[] words) {
    Optional<E> word = Stream.of(words).filter(w -> w.word().equals(text)).findFirst();
    if (word.isEmpty()) {
      String near = Names.suggestion(text, all(words));
      problems.add(
          annotation.location(),
          "'%s' is no %s".formatted(text, key),
          near.isEmpty() ? "one of " + all(words) : near);
    }
    return word;
  }

  private List<Topic> topics(Annotation annotation) {
    List<String> names = list(annotation, "topics");
    if (names.isEmpty()) {
      problems.add(annotation.location(), "@finding has no topics", "write topics = [spying]");
    }
    return names.stream()
        .flatMap(name -> word(annotation, "topic", name, Topic.values()).stream())
        .toList();
  }

  private List<Integer> key(Relation relation, Annotation annotation) {
    List<Column> columns = relation.columns();
    List<String> names = columns.stream().map(Column::name).toList();
    List<String> wanted = list(annotation, "key");
    if (annotation.get("key").isEmpty()) {
      return IntStream.range(0, columns.size())
          .filter(i -> i == 0 || columns.get(i).type() == Type.SYMBOL)
          .filter(i -> i == 0 || !names.get(i).equals(PHONE))
          .boxed()
          .toList();
    }
    for (String name : wanted) {
      if (!names.contains(name)) {
        problems.add(
            annotation.location(),
            "%s has no column '%s'".formatted(relation.name(), name),
            Names.suggestion(name, names));
      }
    }
    return wanted.stream().map(names::indexOf).filter(i -> i >= 0).toList();
  }

  private List<String> list(Annotation annotation, String key) {
    Item item = annotation.get(key).orElse(new Item.Items(List.of()));
    List<Item> items = item instanceof Item.Items list ? list.items() : List.of(item);
    List<String> words = new ArrayList<>();
    for (Item one : items) {
      switch (one) {
        case Item.Word word -> words.add(word.word());
        case Item.Text text -> words.add(text.text());
        default -> problems.add(annotation.location(), one + " in " + key + " is not a word", "");
      }
    }
    return words;
  }

  private static List<String> all(Word[] words) {
    return Stream.of(words).map(Word::word).toList();
  }
}
