// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.Protocol;
import java.net.InetSocketAddress;

/**
 * Tells what was learned at one port of a device.
 *
 * @param device whose port it is
 * @param at the port
 */
record Teller(DeviceId device, InetSocketAddress at, FactSink sink) {
  int port() {
    return at.getPort();
  }

  void service(Protocol protocol) {
    tell(new DeviceFact.Service(device, "tcp", port(), protocol));
  }

  void product(String product, String version) {
    if (!product.isEmpty()) {
      tell(new DeviceFact.ServiceProduct(device, port(), product, version));
    }
  }

  void open(Protocol protocol, String what) {
    tell(new DeviceFact.NoSignIn(device, port(), protocol, what));
  }

  void asks(Protocol protocol) {
    tell(new DeviceFact.AsksSignIn(device, port(), protocol));
  }

  void tell(DeviceFact fact) {
    sink.fact(fact, where());
  }

  void missed(Aspect aspect, String reason) {
    sink.notExamined(device, aspect, "port " + port() + ": " + reason, where());
  }

  Locator where() {
    return new Locator.Part(at.getAddress().getHostAddress() + " port " + port());
  }
}
