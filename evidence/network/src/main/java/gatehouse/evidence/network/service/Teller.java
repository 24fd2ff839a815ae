// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * Tells what was learned at one port of a device, in conversations that have an end together.
 *
 * @param device whose port it is
 * @param at the port
 * @param end when no more is said at this port, on the clock of {@link System#nanoTime}
 */
record Teller(DeviceId device, InetSocketAddress at, FactSink sink, long end) {
  private static final Duration WHOLE = Duration.ofSeconds(8);

  Teller(DeviceId device, InetSocketAddress at, FactSink sink) {
    this(device, at, sink, System.nanoTime() + WHOLE.toNanos());
  }

  /** Connects, for as long as there is time left. */
  Dialogue talk() throws IOException {
    return Dialogue.open(at, left());
  }

  /** The time that is left at this port. */
  Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }

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
