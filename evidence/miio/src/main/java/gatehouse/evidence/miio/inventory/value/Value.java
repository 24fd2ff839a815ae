// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.value;

import gatehouse.vault.Secret;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a list of devices holds, with its secrets apart from everything that may be told. */
public sealed interface Value {

  /** A text that may be told. */
  record Text(String text) implements Value {}

  /** A text that must not. */
  record Hidden(Secret secret) implements Value {}

  /** A whole number. */
  record Whole(long number) implements Value {}

  /** True or false. */
  record Truth(boolean truth) implements Value {}

  /** Values in their order. */
  record Items(List<Value> items) implements Value {}

  /** Values by name, in their order; of a name that comes twice, the last. */
  record Members(Map<String, Value> members) implements Value {

    /** The value of this name, whatever the case of its letters. */
    public Optional<Value> get(String name) {
      Value exact = members.get(name);
      return exact != null
          ? Optional.of(exact)
          : members.entrySet().stream()
              .filter(member -> member.getKey().equalsIgnoreCase(name))
              .map(Map.Entry::getValue)
              .findFirst();
    }

    /** The value of this name when it is an object. */
    public Optional<Members> object(String name) {
      return get(name)
          .flatMap(value -> value instanceof Members m ? Optional.of(m) : Optional.empty());
    }

    /** The value of this name when it is a list; else no values. */
    public List<Value> list(String name) {
      return get(name)
          .map(value -> value instanceof Items i ? i.items() : List.<Value>of())
          .orElse(List.of());
    }

    /** The first of these names that has a text or number that is not empty, as text. */
    public Optional<String> text(String... names) {
      for (String name : names) {
        Optional<String> text = get(name).flatMap(Value::plain).filter(t -> !t.isBlank());
        if (text.isPresent()) {
          return text;
        }
      }
      return Optional.empty();
    }

    /** The first of these names that has a secret that is not empty. */
    public Optional<Secret> secret(String... names) {
      for (String name : names) {
        if (get(name).orElse(null) instanceof Hidden hidden && hidden.secret.length() > 0) {
          return Optional.of(hidden.secret);
        }
      }
      return Optional.empty();
    }

    /** Whether the first of these names that is there says yes: true, or a number but 0. */
    public Optional<Boolean> yes(String... names) {
      for (String name : names) {
        Value value = get(name).orElse(null);
        if (value instanceof Truth truth) {
          return Optional.of(truth.truth);
        }
        if (value instanceof Whole number) {
          return Optional.of(number.number != 0);
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<String> plain(Value value) {
    return switch (value) {
      case Text text -> Optional.of(text.text.strip());
      case Whole number -> Optional.of(Long.toString(number.number));
      default -> Optional.empty();
    };
  }

  /** Every secret in it. */
  default List<Secret> secrets() {
    Deque<Value> open = new ArrayDeque<>(List.of(this));
    Deque<Secret> secrets = new ArrayDeque<>();
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case Hidden hidden -> secrets.add(hidden.secret);
        case Items items -> items.items.forEach(open::push);
        case Members members -> members.members.values().forEach(open::push);
        default -> {}
      }
    }
    return List.copyOf(secrets);
  }
}
