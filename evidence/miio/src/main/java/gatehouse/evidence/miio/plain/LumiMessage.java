// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.plain;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message of a Lumi gateway's developer mode, to one or, each ten seconds, to all.
 *
 * @param command such as {@code heartbeat}, {@code report}, {@code read_ack}
 * @param model of whom it tells; empty when it is not told
 * @param sid number of whom it tells, for a gateway its MAC address without colons
 * @param token with which the next {@code write} must be signed: each heartbeat brings another one
 * @param data of the device, text within the text on the wire
 * @see <a href="https://github.com/aqara/opencloud-docs">Aqara gateway LAN protocol</a>
 */
public record LumiMessage(
    String command, String model, String sid, Optional<String> token, JsonNode data) {

  /**
   * Reads a datagram.
   *
   * @throws JsonFlaw when it is no such message
   */
  public static LumiMessage read(byte[] datagram) throws JsonFlaw {
    JsonNode message = DeviceJson.read(datagram);
    String command = message.path("cmd").asString("");
    if (command.isEmpty()) {
      throw new JsonFlaw("no message of a gateway: there is no cmd");
    }
    return new LumiMessage(
        command,
        message.path("model").asString(""),
        message.path("sid").asString(""),
        message.path("token").asStringOpt(),
        data(message.path("data")));
  }

  /** What is in text is read; what is not text stands for itself. */
  private static JsonNode data(JsonNode data) throws JsonFlaw {
    return data.isString()
        ? DeviceJson.read(data.asString("").getBytes(StandardCharsets.UTF_8))
        : data;
  }

  /** The datagram. */
  public byte[] bytes() {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("cmd", command);
    if (!model.isEmpty()) {
      message.put("model", model);
    }
    message.put("sid", sid);
    token.ifPresent(text -> message.put("token", text));
    if (!data.isMissingNode()) {
      message.put("data", data.toString());
    }
    return message.toString().getBytes(StandardCharsets.UTF_8);
  }
}
