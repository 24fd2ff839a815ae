// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.value;

import gatehouse.evidence.miio.inventory.value.Value.Hidden;
import gatehouse.evidence.miio.inventory.value.Value.Items;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.evidence.miio.inventory.value.Value.Truth;
import gatehouse.evidence.miio.inventory.value.Value.Whole;
import gatehouse.vault.Secret;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into values; what stands under the name of a secret never becomes a string.
 *
 * <p>What came before a flaw is kept: the values that were open are closed where the text broke.
 */
public final class JsonValues {
  private static final int DEEPEST = 32;
  private static final int MOST_VALUES = 1_000_000;
  private static final int LONGEST_STRING = 1 << 16;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(1 << 10)
                  .maxNumberLength(64)
                  .build())
          .build();

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Value> roots = new ArrayList<>();
  private int values;

  private JsonValues() {}

  /** An object or list whose end was not read yet. */
  private static final class Open {
    private final boolean object;
    private final boolean hides;
    private final Map<String, Value> members = new LinkedHashMap<>();
    private final List<Value> items = new ArrayList<>();
    private String name = "";

    Open(boolean object, boolean hides) {
      this.object = object;
      this.hides = hides;
    }

    void add(Value value) {
      if (object) {
        members.put(name, value);
      } else {
        items.add(value);
      }
    }

    Value close() {
      return object ? new Members(members) : new Items(items);
    }
  }

  /**
   * What was read, and where it broke off.
   *
   * @param values the values, one after the other: usually one
   * @param flaw in words, or an empty text
   */
  public record Read(List<Value> values, String flaw) {}

  /** Reads all values of a text in UTF-8. */
  public static Read read(byte[] json) {
    return new JsonValues().all(json);
  }

  private Read all(byte[] json) {
    String flaw = "";
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (++values > MOST_VALUES) {
          flaw = "holds more than %d values".formatted(MOST_VALUES);
          break;
        }
        take(token, parser);
      }
    } catch (JacksonException e) {
      flaw = "is no whole JSON" + place(e.getLocation());
    }
    while (!open.isEmpty()) {
      put(open.pop().close());
    }
    return new Read(List.copyOf(roots), flaw);
  }

  /** Where it breaks; bounds that are exceeded are not at a place. */
  private static String place(@Nullable TokenStreamLocation location) {
    return location == null
        ? ", or nested too deeply"
        : ": it breaks in line %d, column %d"
            .formatted(location.getLineNr(), location.getColumnNr());
  }

  private void take(JsonToken token, JsonParser parser) {
    switch (token) {
      case START_OBJECT -> open.push(new Open(true, hides()));
      case START_ARRAY -> open.push(new Open(false, hides()));
      case END_OBJECT, END_ARRAY -> put(open.pop().close());
      case PROPERTY_NAME -> named(parser.currentName());
      case VALUE_STRING -> put(hides() ? hidden(parser) : new Text(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(number(parser));
      case VALUE_TRUE, VALUE_FALSE -> put(new Truth(token == JsonToken.VALUE_TRUE));
      default -> {}
    }
  }

  private void named(String name) {
    if (!open.isEmpty()) {
      open.peek().name = name;
    }
  }

  /** A list or object under the name of a secret holds nothing but secrets. */
  private boolean hides() {
    Open inner = open.peek();
    return inner != null && (inner.hides || (inner.object && SecretNames.hides(inner.name)));
  }

  private static Value hidden(JsonParser parser) {
    int from = parser.getStringOffset();
    char[] text =
        Arrays.copyOfRange(parser.getStringCharacters(), from, from + parser.getStringLength());
    try {
      return new Hidden(Secret.ofText(text));
    } catch (IllegalArgumentException e) {
      return new Hidden(Secret.takeOver(new byte[0]));
    } finally {
      Arrays.fill(text, '\0');
    }
  }

  private Value number(JsonParser parser) {
    String digits = parser.getString();
    if (hides()) {
      return new Hidden(Secret.ofText(digits.toCharArray()));
    }
    try {
      return new Whole(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      return new Text(digits);
    }
  }

  private void put(Value value) {
    if (open.isEmpty()) {
      roots.add(value);
    } else {
      open.peek().add(value);
    }
  }
}
