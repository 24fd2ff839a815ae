// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a device says: strictly first, and after {@link Repair} when that fails.
 *
 * <p>Nesting is bounded to {@value #DEEPEST}; the text is bounded by the frame that carried it.
 */
public final class DeviceJson {
  private static final int DEEPEST = 32;
  private static final int LONGEST_NUMBER = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private DeviceJson() {}

  /**
   * Reads one value; what follows a NUL is not part of it.
   *
   * @throws JsonFlaw when it is none
   */
  public static JsonNode read(byte[] text) throws JsonFlaw {
    int length = length(text);
    if (length == 0) {
      throw new JsonFlaw("no JSON: empty");
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, 0, length)) {
      return TreeReader.read(parser);
    } catch (JacksonException | JsonFlaw e) {
      return readRepaired(new String(text, 0, length, StandardCharsets.UTF_8));
    }
  }

  private static JsonNode readRepaired(String text) throws JsonFlaw {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), Repair.of(text))) {
      return TreeReader.read(parser);
    } catch (JacksonException e) {
      throw new JsonFlaw("no JSON: " + e.getOriginalMessage());
    }
  }

  private static int length(byte[] text) {
    int end = 0;
    while (end < text.length && text[end] != 0) {
      end++;
    }
    return end;
  }
}
