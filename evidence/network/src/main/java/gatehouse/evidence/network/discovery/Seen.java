// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.identity.Marks;
import java.net.InetAddress;

/**
 * A device that answered, and what is told of it.
 *
 * @param where by which way it answered
 */
record Seen(DeviceId id, Locator where, FactSink sink) {

  /** Tells that a device is at an address. */
  static Seen at(ArtefactId artefact, InetAddress from, SeenBy by, FactSink sink) {
    String address = from.getHostAddress();
    Locator where = new Locator.Part(by.word() + " " + address);
    Seen seen = new Seen(DeviceId.at(artefact, address), where, sink);
    seen.tell(new DeviceFact.Device(seen.id, by));
    seen.tell(new DeviceFact.DeviceAddress(seen.id, "ipv4", address));
    return seen;
  }

  void tell(Fact fact) {
    sink.fact(fact, where);
  }

  void service(String transport, int port, Protocol protocol) {
    tell(new DeviceFact.Service(id, transport, port, protocol));
  }

  void model(String model) {
    if (!model.endsWith(".")) {
      tell(new DeviceFact.DeviceModel(id, model));
    }
  }

  void did(String did) {
    tell(new Handle(id.value(), Marks.DID, did));
  }
}
