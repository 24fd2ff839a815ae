// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio;

import gatehouse.evidence.miio.client.Answer;
import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.Distrust;
import gatehouse.evidence.miio.client.Greeting;
import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.TokenState;
import gatehouse.model.identity.Marks;
import java.net.InetSocketAddress;
import java.util.stream.Collectors;

/** Tells the facts of one device, from its hello and from what it answers. */
final class SurveyedDevice {
  private final Greeting greeting;
  private final FactSink sink;
  private final DeviceId id;
  private final Locator where;
  private boolean informed;
  private boolean takesBlank;

  /**
   * A device that answered.
   *
   * @param alone whether no other claims its number; two that do are two devices
   */
  SurveyedDevice(Greeting greeting, boolean alone, FactSink sink) {
    this.greeting = greeting;
    this.sink = sink;
    String number = Header.shown(deviceId());
    id =
        DeviceId.withDid(
            alone ? number : number + " at " + address().getAddress().getHostAddress());
    where = new Locator.Part("hello of " + address().getAddress().getHostAddress());
  }

  InetSocketAddress address() {
    return greeting.address();
  }

  long deviceId() {
    return greeting.reply().deviceId();
  }

  Disclosure disclosure() {
    return greeting.reply().disclosure();
  }

  void greeted() {
    tell(new DeviceFact.Device(id, SeenBy.HELLO));
    tell(new Handle(id.value(), Marks.DID, Header.shown(deviceId())));
    tell(new DeviceFact.DeviceAddress(id, "ipv4", address().getAddress().getHostAddress()));
    tell(new DeviceFact.Service(id, "udp", Device.PORT, Protocol.MIIO));
    if (disclosure() instanceof Disclosure.GivenOut) {
      tell(new DeviceFact.DeviceToken(id, TokenState.GIVEN_OUT));
    }
    if (greeting.contradicted()) {
      missed(Aspect.DEVICES, "two devices answer at the same address");
    }
  }

  void noToken() {
    missed(Aspect.FIRMWARE, "there is no token to ask it with");
  }

  void owned(Answer answer) {
    switch (answer) {
      case Answer.Reply reply -> informed(reply);
      case Answer.Refusal refusal ->
          missed(Aspect.FIRMWARE, "it refuses to tell of itself, with code " + refusal.code());
      case Answer.Silence silence ->
          missed(Aspect.FIRMWARE, "it does not answer to the token in the inventory");
      case Answer.Unreachable gone ->
          missed(Aspect.FIRMWARE, "it answered a hello, and then no more");
      case Answer.Untrusted lies ->
          missed(
              Aspect.FIRMWARE,
              "its answers cannot be trusted: "
                  + lies.reasons().stream()
                      .sorted()
                      .map(Distrust::words)
                      .collect(Collectors.joining(", ")));
    }
  }

  void blank(Answer answer) {
    if (answer instanceof Answer.Reply reply) {
      takesBlank = true;
      informed(reply);
    }
  }

  void given(Answer answer) {
    if (answer instanceof Answer.Reply reply) {
      informed(reply);
    }
  }

  void blankTried() {
    if (takesBlank) {
      tell(new DeviceFact.DeviceToken(id, TokenState.BLANK));
    } else if (!(disclosure() instanceof Disclosure.GivenOut)) {
      tell(new DeviceFact.DeviceToken(id, TokenState.HIDDEN));
    }
    sink.examined(id, Aspect.TOKEN, where);
  }

  void blankNotTried() {
    if (!(disclosure() instanceof Disclosure.GivenOut)) {
      tell(new DeviceFact.DeviceToken(id, TokenState.HIDDEN));
    }
    missed(Aspect.TOKEN, "whether it takes a blank token was not tried");
  }

  private void informed(Answer.Reply reply) {
    if (!informed) {
      informed = true;
      InfoFacts.of(id, reply.result()).forEach(this::tell);
      sink.examined(id, Aspect.FIRMWARE, where);
    }
  }

  private void tell(Fact fact) {
    sink.fact(fact, where);
  }

  private void missed(Aspect aspect, String reason) {
    sink.notExamined(id, aspect, reason, where);
  }
}
