// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.assess.step.Reference;
import gatehouse.logic.syntax.Annotation;
import gatehouse.logic.syntax.Annotation.Item;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Value;
import gatehouse.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the entries of one annotation, and says what is wrong with them. */
final class AnnotationReader {
  private final Annotation annotation;
  private final Problems problems;

  AnnotationReader(Annotation annotation, List<String> keys, Problems problems) {
    this.annotation = annotation;
    this.problems = problems;
    for (Annotation.Entry entry : annotation.entries()) {
      if (!keys.contains(entry.key())) {
        String name = entry.key().isEmpty() ? entry.value().toString() : entry.key();
        wrong("@%s knows no '%s'".formatted(annotation.name(), name), Names.suggestion(name, keys));
      }
    }
  }

  long number(String key, long otherwise) {
    return annotation.number(key).orElse(otherwise);
  }

  /** A text that must be there. */
  String text(String key) {
    return annotation
        .text(key)
        .orElseGet(
            () -> {
              wrong("@%s does not say its %s".formatted(annotation.name(), key), "");
              return "";
            });
  }

  /** One of these words. */
  <E extends Word> E word(String key, E[] words, E otherwise) {
    if (annotation.get(key).isEmpty()) {
      return otherwise;
    }
    String text = text(key);
    return Stream.of(words)
        .filter(word -> word.word().equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              List<String> all = Stream.of(words).map(Word::word).toList();
              wrong("'%s' is no %s".formatted(text, key), "one of " + all);
              return otherwise;
            });
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Item item : items(key)) {
      switch (item) {
        case Item.Text t -> texts.add(t.text());
        case Item.Word t -> texts.add(t.word());
        default -> wrong(item + " in " + key + " is not a word", "");
      }
    }
    return texts;
  }

  /** Calls such as {@code renew_key(device)}; bare words are columns of the relation. */
  List<Reference> references(String key, Relation relation) {
    List<Reference> references = new ArrayList<>();
    for (Item item : items(key)) {
      if (item instanceof Item.Call call) {
        references.add(
            new Reference(
                call.name(), call.arguments().stream().map(a -> part(a, relation)).toList()));
      } else {
        wrong(item + " in " + key + " is not a tuple", "write relation(column, ...)");
      }
    }
    return references;
  }

  private Reference.Part part(Item item, Relation relation) {
    List<String> columns = relation.columns().stream().map(Column::name).toList();
    return switch (item) {
      case Item.Text t -> new Reference.Fixed(new Value.Symbol(t.text()));
      case Item.Numeric n -> new Reference.Fixed(new Value.Numeric(n.value()));
      default -> {
        int position = columns.indexOf(item.toString());
        if (position < 0) {
          wrong(
              "%s has no column '%s'".formatted(relation.name(), item),
              Names.suggestion(item.toString(), columns));
        }
        yield new Reference.FromColumn(Math.max(position, 0));
      }
    };
  }

  private List<Item> items(String key) {
    Item item = annotation.get(key).orElse(new Item.Items(List.of()));
    return item instanceof Item.Items list ? list.items() : List.of(item);
  }

  private void wrong(String what, String suggestion) {
    problems.add(annotation.location(), what, suggestion);
  }
}
