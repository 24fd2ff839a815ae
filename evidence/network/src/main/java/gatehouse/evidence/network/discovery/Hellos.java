// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.Greeting;
import gatehouse.evidence.miio.client.Sweep;
import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.TokenState;
import gatehouse.model.identity.Marks;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collection;

/** Says hello to Mi Home devices, and tells who answered and whether they gave their key away. */
public final class Hellos {
  private static final int ROUNDS = 2;

  private Hellos() {}

  /**
   * Greets each address at most twice; no token is ever tried.
   *
   * @throws IOException when the socket fails
   */
  public static void greet(
      Transport transport, Duration wait, Collection<InetAddress> addresses, FactSink sink)
      throws IOException {
    new Sweep(transport, wait, ROUNDS).run(addresses).forEach(greeting -> tell(greeting, sink));
  }

  private static void tell(Greeting greeting, FactSink sink) {
    String address = greeting.address().getAddress().getHostAddress();
    String did = Header.shown(greeting.reply().deviceId());
    DeviceId id = DeviceId.withDid(did);
    Locator where = new Locator.Part("hello of " + address);
    sink.fact(new DeviceFact.Device(id, SeenBy.HELLO), where);
    sink.fact(new Handle(id.value(), Marks.DID, did), where);
    sink.fact(new DeviceFact.DeviceAddress(id, "ipv4", address), where);
    sink.fact(new DeviceFact.Service(id, "udp", Device.PORT, Protocol.MIIO), where);
    boolean given = greeting.reply().disclosure() instanceof Disclosure.GivenOut;
    TokenState state = given ? TokenState.GIVEN_OUT : TokenState.HIDDEN;
    sink.fact(new DeviceFact.DeviceToken(id, state), where);
    sink.notExamined(id, Aspect.TOKEN, "whether it takes a blank token was not tried", where);
    if (greeting.contradicted()) {
      sink.notExamined(id, Aspect.DEVICES, "two devices answer at the same address", where);
    }
  }
}
