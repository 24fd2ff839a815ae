// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.miot.MiotSpec;
import gatehouse.evidence.miio.wire.Token;
import java.net.InetSocketAddress;
import java.util.List;
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
 * @param plain what it speaks in clear beside miIO
 * @param children what is behind it, when it is a gateway
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
    Plain plain,
    List<Child> children,
    Map<String, JsonNode> state,
    Optional<MiotSpec> spec,
    Faults faults) {
  public DeviceEntry {
    children = List.copyOf(children);
    state = Map.copyOf(state);
  }
}
