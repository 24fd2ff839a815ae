// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.miot.MiotSpec;
import gatehouse.evidence.miio.wire.Token;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One device of a home.
 *
 * @param name for people
 * @param firmware version, as {@code miIO.info} tells it
 * @param mac address, as {@code miIO.info} tells it
 * @param state values by name of property, or by {@code siid.piid}
 * @param spec what the model has, when it speaks MIoT
 */
public record DeviceEntry(
    String name,
    String model,
    InetSocketAddress address,
    Token token,
    long deviceId,
    String mac,
    String firmware,
    Ownership ownership,
    Map<String, JsonNode> state,
    Optional<MiotSpec> spec,
    Faults faults) {
  public DeviceEntry {
    state = Map.copyOf(state);
  }
}
