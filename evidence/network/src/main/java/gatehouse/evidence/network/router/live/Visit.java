// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.evidence.network.router.Replies;
import gatehouse.evidence.network.router.reply.Discretion;
import gatehouse.evidence.network.router.reply.PasswordJudge;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.Service;
import gatehouse.model.fact.DeviceFact.TellsAnyone;
import gatehouse.model.fact.NetworkFact.AdminPassword;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SegmentUse;
import gatehouse.vault.Secret;
import gatehouse.vault.strength.Home;
import gatehouse.vault.strength.Use;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What one look at a router brought home: its replies in memory, and what they tell. */
public final class Visit {
  private static final Locator WHOLE = new Locator.Whole();

  private final String address;
  private final Ports ports;
  private final Optional<Make> make;
  private final Optional<OwnerKey> key;
  private final Notes notes;
  private final boolean gateway;

  Visit(String address, Ports ports, Optional<Make> make, Optional<OwnerKey> key, Notes notes) {
    this(address, ports, make, key, notes, false);
  }

  private Visit(
      String address,
      Ports ports,
      Optional<Make> make,
      Optional<OwnerKey> key,
      Notes notes,
      boolean gateway) {
    this.address = address;
    this.ports = ports;
    this.make = make;
    this.key = key;
    this.notes = notes;
    this.gateway = gateway;
  }

  /** The same visit, when this computer sends by way of the router. */
  public Visit asGateway() {
    return new Visit(address, ports, make, key, notes, true);
  }

  /** All that was answered, for its digest; it holds passwords. */
  public InputStream content() {
    List<InputStream> parts = new ArrayList<>();
    notes.replies().forEach(reply -> parts.add(new ByteArrayInputStream(reply.body())));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  /** True when nothing answered like a router. */
  public boolean silent() {
    return make.isEmpty() && notes.settings().isEmpty() && notes.replies().isEmpty();
  }

  /** How many bytes were answered. */
  public long bytes() {
    return notes.replies().stream().mapToLong(reply -> reply.body().length).sum();
  }

  /** Tells the facts; passwords are judged, and leave nothing else. */
  public void tell(ArtefactId artefact, FactSink sink) {
    List<Named> all = new ArrayList<>();
    for (Notes.Saved reply : notes.replies()) {
      Replies.read(reply.body()).ifPresent(r -> all.add(new Named(reply.name(), r)));
    }
    List<Secret> secrets = new ArrayList<>();
    all.forEach(reply -> secrets.addAll(reply.replies().secrets()));
    key.ifPresent(k -> secrets.add(k.password()));
    Discretion discretion = new Discretion(secrets);
    own(new Telling(artefact, sink, discretion, WHOLE));
    for (Named reply : all) {
      reply.replies().tell(new Telling(artefact, sink, discretion, new Locator.Part(reply.name())));
    }
  }

  private record Named(String name, Replies replies) {}

  /** What no reply says, but the look itself showed. */
  private void own(Telling telling) {
    DeviceId router = telling.router();
    telling.isRouter();
    telling.fact(new DeviceAddress(router, address.indexOf(':') < 0 ? "ipv4" : "ipv6", address));
    if (gateway) {
      SegmentId here = telling.segment("lan");
      telling.fact(new Segment(here, "lan", SegmentUse.MAIN));
      telling.fact(new Gateway(here, router));
    }
    make.ifPresent(
        m -> {
          boolean soap = m == Make.FRITZ;
          telling.fact(
              new Service(
                  router,
                  "tcp",
                  soap ? ports.soap() : ports.page(),
                  soap ? Protocol.TR_064 : Protocol.HTTP));
        });
    notes.told().forEach(what -> telling.fact(new TellsAnyone(router, what)));
    notes.settings().forEach(setting -> telling.setting(setting, true));
    notes.gaps().forEach(gap -> telling.notExamined(router, gap.aspect(), gap.reason()));
    if (notes.gaps().isEmpty()) {
      telling.examined(router, Aspect.ROUTER);
    }
    key.flatMap(k -> PasswordJudge.judge(k.password(), home(), Use.SIGN_IN))
        .ifPresent(j -> telling.fact(new AdminPassword(router, j.strength(), j.guesses())));
  }

  private Home home() {
    return switch (make.orElse(Make.OPENWRT)) {
      case MIWIFI -> Home.of(List.of(), "xiaomi");
      case OPENWRT -> Home.of(List.of(), "openwrt");
      case FRITZ -> Home.of(List.of(), "avm");
    };
  }
}
