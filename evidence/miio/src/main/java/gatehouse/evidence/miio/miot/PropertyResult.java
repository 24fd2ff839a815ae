// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a device says of one property that was read or set.
 *
 * @param code 0 when it went well; -4001 not readable, -4002 not writable, -4003 not there, -4005
 *     bad value
 * @param value missing when there is none
 */
public record PropertyResult(PropertyId property, int code, JsonNode value) {
  private static final int MOST = 256;
  private static final int NO_CODE = -4004;

  /** Reads the result of {@code get_properties} or {@code set_properties}. */
  public static List<PropertyResult> read(JsonNode result) {
    List<PropertyResult> read = new ArrayList<>();
    for (JsonNode item : result) {
      if (read.size() == MOST) {
        break;
      }
      int usual = item.has("value") ? 0 : NO_CODE;
      read.add(
          new PropertyResult(
              new PropertyId(item.path("siid").asInt(0), item.path("piid").asInt(0)),
              item.path("code").asInt(usual),
              item.path("value")));
    }
    return read;
  }
}
