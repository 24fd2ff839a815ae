// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Fields;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.DeviceIs;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.SeenBy;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@code misystem/topo_graph}: the routers of the home. Many versions tell it to anyone, but a
 * saved reply does not show whether somebody had signed in.
 */
final class TopoGraph {
  private static final int MOST = 256;

  private TopoGraph() {}

  static void tell(Members reply, Telling telling) {
    reply
        .object("graph")
        .ifPresent(
            graph -> {
              tell(graph, telling.router(), telling);
              leafs(graph, telling);
            });
  }

  private static void leafs(Members graph, Telling telling) {
    Deque<Members> open = new ArrayDeque<>();
    Lists.objects(graph, "leafs").forEach(open::add);
    for (int told = 0; told < MOST && !open.isEmpty(); told++) {
      Members leaf = open.pop();
      Lists.objects(leaf, "leafs").forEach(open::add);
      leaf.text("ip")
          .flatMap(Fields::ipv4)
          .ifPresent(
              address -> {
                DeviceId router = telling.thing(address);
                telling.fact(new Device(router, SeenBy.ROUTER_LIST));
                telling.fact(new DeviceIs(router, DeviceKind.ROUTER));
                tell(leaf, router, telling);
              });
    }
  }

  private static void tell(Members node, DeviceId router, Telling telling) {
    Hardware.model(telling, router, node.text("model"), node.text("hardware"));
    Hardware.version(telling, router, node.text("version"));
    node.text("ip")
        .flatMap(Fields::ipv4)
        .ifPresent(address -> telling.fact(new DeviceAddress(router, "ipv4", address)));
    telling.plain(node.text("name")).ifPresent(name -> telling.fact(new DeviceName(router, name)));
  }
}
