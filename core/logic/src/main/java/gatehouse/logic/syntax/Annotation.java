// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** {@code @name(key = value, ...)} before a declaration or a rule; its meaning is the host's. */
public record Annotation(String name, List<Entry> entries, Location location) {

  public Annotation {
    entries = List.copyOf(entries);
  }

  /** One argument; the key of a positional one, as in {@code @cost(5)}, is empty. */
  public record Entry(String key, Item value) {
    @Override
    public String toString() {
      return key.isEmpty() ? value.toString() : key + " = " + value;
    }
  }

  /** What an argument can be. */
  public sealed interface Item {
    /** A quoted text. */
    record Text(String text) implements Item {
      @Override
      public String toString() {
        return Quoting.quote(text);
      }
    }

    /** A number. */
    record Numeric(long value) implements Item {
      @Override
      public String toString() {
        return Long.toString(value);
      }
    }

    /** A bare word, often the name of a variable of the rule; may contain dots. */
    record Word(String word) implements Item {
      @Override
      public String toString() {
        return word;
      }
    }

    /** A list in square brackets. */
    record Items(List<Item> items) implements Item {
      public Items {
        items = List.copyOf(items);
      }

      @Override
      public String toString() {
        return items.toString();
      }
    }

    /** A nested call such as {@code revoke(App, "CAMERA")}. */
    record Call(String name, List<Item> arguments) implements Item {
      public Call {
        arguments = List.copyOf(arguments);
      }

      @Override
      public String toString() {
        return arguments.stream()
            .map(Item::toString)
            .collect(Collectors.joining(", ", name + "(", ")"));
      }
    }
  }

  /** The first annotation of that name. */
  public static Optional<Annotation> find(List<Annotation> annotations, String name) {
    return annotations.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  /** The argument with that key; the empty key finds the first positional one. */
  public Optional<Item> get(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
  }

  /** The argument as text, whether quoted or a bare word. */
  public Optional<String> text(String key) {
    return get(key)
        .flatMap(
            item ->
                switch (item) {
                  case Item.Text t -> Optional.of(t.text());
                  case Item.Word w -> Optional.of(w.word());
                  default -> Optional.empty();
                });
  }

  /** The argument as a number. */
  public OptionalLong number(String key) {
    return get(key).orElse(null) instanceof Item.Numeric n
        ? OptionalLong.of(n.value())
        : OptionalLong.empty();
  }

  @Override
  public String toString() {
    return entries.stream()
        .map(Entry::toString)
        .collect(Collectors.joining(", ", "@" + name + "(", ")"));
  }
}
