// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import gatehouse.model.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables of settings, with the place where each value was read. */
public final class Settings {
  private static final int MOST = 50_000;

  private final Map<Key, Value> values = new LinkedHashMap<>();
  private final Map<Long, Set<String>> tables = new LinkedHashMap<>();

  /** Which setting of which user. */
  public record Key(long user, String table, String name) {}

  /** A value, and where it stands. */
  public record Value(String text, Locator where) {}

  /** Notes that a table is there, empty or not. */
  public void table(long user, String table) {
    if (tables.size() < MOST) {
      tables.computeIfAbsent(user, u -> new TreeSet<>()).add(table);
    }
  }

  /** Notes a value; a later one does not replace it. */
  public void put(Key key, Value value) {
    if (values.size() < MOST) {
      values.putIfAbsent(key, value);
    }
  }

  /** The value of a setting, when it is set. */
  public Optional<Value> get(long user, String table, String name) {
    return Optional.ofNullable(values.get(new Key(user, table, name)));
  }

  /** The tables that are there for a user. */
  public Set<String> tables(long user) {
    return tables.getOrDefault(user, Set.of());
  }

  /** The users whose tables are there. */
  public Set<Long> users() {
    return tables.keySet();
  }

  /** All settings. */
  public Map<Key, Value> all() {
    return values;
  }
}
