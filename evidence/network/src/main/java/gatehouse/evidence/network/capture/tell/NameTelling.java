// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.dissect.Sighting;
import gatehouse.evidence.network.capture.traffic.Address;
import gatehouse.evidence.network.capture.traffic.Station;
import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceFact.DeviceToken;
import gatehouse.model.fact.DeviceFact.ServiceProduct;
import gatehouse.model.fact.DeviceFact.TlsVersion;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.TokenState;
import gatehouse.model.fact.TrafficFact.Commanded;
import gatehouse.model.fact.TrafficFact.LookedUp;
import gatehouse.model.identity.Marks;
import java.util.List;
import java.util.Optional;

/** What devices ask for, and what they say of themselves. */
final class NameTelling {
  private static final int SSDP_PORT = 1900;

  private final Who who;
  private final Told told;

  NameTelling(Who who, Told told) {
    this.who = who;
    this.told = told;
  }

  void tell(List<Sighting> sightings) {
    for (Sighting sighting : sightings) {
      who.of(sighting).ifPresent(device -> tell(sighting, device));
    }
  }

  private void tell(Sighting heard, DeviceId device) {
    switch (heard.kind()) {
      case DNS_QUESTION, DNS_REPLY -> lookedUp(heard, device);
      case DHCP_HOST_NAME -> named(heard, device, heard.text());
      case MDNS_NAME, MDNS_SERVICE -> announced(heard, device);
      case SSDP_PRODUCT -> product(heard, device);
      case MIIO_METHOD ->
          who.having(new Address(heard.toHigh(), heard.toLow()))
              .ifPresent(
                  target -> told.fact(new Commanded(device, target, heard.text()), heard.packet()));
      case TLS_VERSION -> tlsVersion(heard, device);
      case MIIO_ID ->
          told.fact(new Handle(device.value(), Marks.DID, heard.text()), heard.packet());
      case MIIO_TOKEN -> {
        boolean given = heard.text().equals("given out");
        TokenState state = given ? TokenState.GIVEN_OUT : TokenState.HIDDEN;
        told.fact(new DeviceToken(device, state), heard.packet());
      }
      default -> {}
    }
  }

  private void lookedUp(Sighting heard, DeviceId device) {
    String server = new Address(heard.toHigh(), heard.toLow()).text();
    PlainText.host(heard.text())
        .ifPresent(name -> told.fact(new LookedUp(device, name, server), heard.packet()));
  }

  private void announced(Sighting heard, DeviceId device) {
    // A router may repeat what others announce.
    if (who.stations().get(heard.mac()).map(Station::isRouter).orElse(false)) {
      return;
    }
    int dot = heard.text().indexOf('.');
    String name = dot < 0 ? heard.text() : heard.text().substring(0, dot);
    if (!name.startsWith("_")) {
      named(heard, device, name);
    }
  }

  private void named(Sighting heard, DeviceId device, String raw) {
    Optional<String> name = PlainText.of(raw);
    name.ifPresent(n -> told.fact(new DeviceName(device, n), heard.packet()));
    name.flatMap(MiioHostName::of)
        .ifPresent(
            host -> {
              told.fact(new DeviceModel(device, host.model()), heard.packet());
              host.number()
                  .ifPresent(
                      did -> told.fact(new Handle(device.value(), Marks.DID, did), heard.packet()));
            });
  }

  private void product(Sighting heard, DeviceId device) {
    String[] words = heard.text().split(" ", -1);
    String last = words[words.length - 1];
    int slash = last.indexOf('/');
    if (slash > 0 && slash < last.length() - 1) {
      Optional<String> product = PlainText.of(last.substring(0, slash));
      Optional<String> version = PlainText.of(last.substring(slash + 1));
      if (product.isPresent() && version.isPresent()) {
        told.fact(
            new ServiceProduct(device, SSDP_PORT, product.get(), version.get()), heard.packet());
      }
    }
  }

  private void tlsVersion(Sighting heard, DeviceId device) {
    String[] portAndVersion = heard.text().split(" ", -1);
    String version =
        switch (portAndVersion[1]) {
          case "300" -> "SSL 3";
          case "301" -> "TLS 1.0";
          case "302" -> "TLS 1.1";
          case "303" -> "TLS 1.2";
          case "304" -> "TLS 1.3";
          default -> "";
        };
    if (!version.isEmpty()) {
      long port = Long.parseLong(portAndVersion[0]);
      told.fact(new TlsVersion(device, port, version), heard.packet());
    }
  }
}
