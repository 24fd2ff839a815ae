// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.reply;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.DeviceIs;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.NetworkFact.RouterSetting;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.identity.Marks;
import java.util.Optional;

/** Tells facts of one router; all replies of one look are about the same router. */
public final class Telling {
  private final ArtefactId artefact;
  private final FactSink sink;
  private final Discretion discretion;
  private final Locator where;
  private final DeviceId router;

  /** Tells facts that stand at this place of the artefact. */
  public Telling(ArtefactId artefact, FactSink sink, Discretion discretion, Locator where) {
    this.artefact = artefact;
    this.sink = sink;
    this.discretion = discretion;
    this.where = where;
    this.router = DeviceId.at(artefact, "router");
  }

  /** The router that answered. */
  public DeviceId router() {
    return router;
  }

  /** A part of the network, as the router names it. */
  public SegmentId segment(String name) {
    return SegmentId.in(artefact, name);
  }

  /** Another thing that the router names. */
  public DeviceId thing(String name) {
    return DeviceId.at(artefact, name);
  }

  /** States a fact on the router's word. */
  public void fact(Fact fact) {
    sink.fact(fact, where);
  }

  /** Says that an aspect was looked at as a whole. */
  public void examined(Id subject, Aspect aspect) {
    sink.examined(subject, aspect, where);
  }

  /** Says that an aspect was not looked at, or not wholly. */
  public void notExamined(Id subject, Aspect aspect, String reason) {
    sink.notExamined(subject, aspect, reason, where);
  }

  /** The text when it may be told: plain, and without a secret in it. */
  public Optional<String> plain(Optional<String> text) {
    return text.flatMap(PlainText::of).filter(discretion::mayTell);
  }

  /** Says that there is a router. */
  public void isRouter() {
    fact(new Device(router, SeenBy.ROUTER_LIST));
    fact(new DeviceIs(router, DeviceKind.ROUTER));
  }

  /** States a setting in the vocabulary's words. */
  public void setting(String setting, boolean on) {
    setting(setting, on ? "on" : "off");
  }

  /** States a setting with its value. */
  public void setting(String setting, String value) {
    fact(new RouterSetting(router, setting, value));
  }

  /** States a mark of the router's interface. */
  public void routerMac(Optional<String> text) {
    text.flatMap(Fields::mac).ifPresent(mac -> mac(router, mac));
  }

  private void mac(DeviceId device, String mac) {
    fact(new Handle(device.value(), Marks.MAC, mac));
    fact(new DeviceAddress(device, "mac", mac));
  }

  /** A thing on the router's list of clients; none when neither of its addresses is one. */
  public Optional<DeviceId> client(
      Optional<String> mac, Optional<String> address, Optional<String> name, SeenBy by) {
    Optional<String> interfaceAddress = mac.flatMap(Fields::mac);
    Optional<String> ipv4 = address.flatMap(Fields::ipv4);
    Optional<DeviceId> id = interfaceAddress.map(DeviceId::withMac).or(() -> ipv4.map(this::thing));
    id.ifPresent(
        device -> {
          fact(new Device(device, by));
          interfaceAddress.ifPresent(text -> mac(device, text));
          ipv4.ifPresent(text -> fact(new DeviceAddress(device, "ipv4", text)));
          plain(name).ifPresent(text -> fact(new DeviceName(device, text)));
        });
    return id;
  }
}
