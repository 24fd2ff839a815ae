// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a device says: strictly first, and after {@link Repair} when that fails.
 *
 * <p>Nesting is bounded to {@value #DEEPEST}; the text is bounded by the frame that carried it.
 */
public final class DeviceJson {
  private static final int DEEPEST = 32;
  private static final int LONGEST_NUMBER = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
    try {
      return MAPPER.readTree(text, 0, length);
    } catch (JacksonException e) {
      return readRepaired(new String(text, 0, length, StandardCharsets.UTF_8));
    }
  }

  private static JsonNode readRepaired(String text) throws JsonFlaw {
    try {
      return MAPPER.readTree(Repair.of(text));
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
