// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import gatehouse.model.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** System properties with the place where each was read; the first value of a key counts. */
public final class Properties {
  private static final int MOST = 20_000;
  private final Map<String, Property> byKey = new LinkedHashMap<>();

  /** A property, and where it stands. */
  public record Property(String key, String value, Locator where) {}

  /** Notes a property that is not there yet. */
  public void put(String key, String value, Locator where) {
    if (byKey.size() < MOST) {
      byKey.putIfAbsent(key, new Property(key, value, where));
    }
  }

  /** The first of these properties that has a value. */
  public Optional<Property> first(String... keys) {
    for (String key : keys) {
      Property property = byKey.get(key);
      if (property != null && !property.value().isEmpty()) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /** The value of the first of these properties that has one, or an empty text. */
  public String value(String... keys) {
    return first(keys).map(Property::value).orElse("");
  }

  /** All of them, in the order of the text. */
  public Iterable<Property> all() {
    return byKey.values();
  }
}
