// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.evidence.network.router.http.RouterException;
import gatehouse.evidence.network.router.http.RouterHttp;
import gatehouse.model.Aspect;
import gatehouse.vault.Secret;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Looks at one router: what it is, what it tells anyone, and what it tells its owner. */
public final class RouterLook {
  private final RouterHttp http;
  private final Ports ports;
  private final Duration patience;
  private final MiwifiClient miwifi;
  private final UbusClient ubus;
  private final FritzClient fritz;

  /**
   * A look at the router of this address.
   *
   * @param client must not follow redirects
   * @param patience for each answer
   * @param random for nonces
   */
  public RouterLook(
      HttpClient client,
      InetAddress host,
      Ports ports,
      Duration patience,
      Clock clock,
      RandomGenerator random) {
    this.http = new RouterHttp(client, patience, host);
    this.ports = ports;
    this.patience = patience;
    this.miwifi = new MiwifiClient(http, ports.page(), clock, random);
    this.ubus = new UbusClient(http, ports.page());
    this.fritz = new FritzClient(http, ports.soap(), random);
  }

  /** The family that the router's answers show, if it is one that can be read. */
  public Optional<Make> make() {
    if (miwifi.isThere()) {
      return Optional.of(Make.MIWIFI);
    }
    if (ubus.isThere()) {
      return Optional.of(Make.OPENWRT);
    }
    return fritz.isThere() ? Optional.of(Make.FRITZ) : Optional.empty();
  }

  /**
   * Reads the router.
   *
   * @param make how; without one, only what every router may have
   * @param key the owner's, when the settings are to be read
   */
  public Visit read(Optional<Make> make, Optional<OwnerKey> key) {
    Notes notes = new Notes();
    boolean signedIn = false;
    if (make.isPresent()) {
      asAnyone(make.get(), notes);
      signedIn = key.isPresent() && asOwner(make.get(), key.get(), notes);
      if (key.isEmpty()) {
        notes.gap(Aspect.ROUTER, "Without the router's password its settings were not read.");
      }
    } else {
      notes.gap(Aspect.ROUTER, "The router is none that Gatehouse can read the settings of.");
    }
    forAnyRouter(notes);
    return new Visit(
        http.host().getHostAddress(), ports, make, signedIn ? key : Optional.empty(), notes);
  }

  private void asAnyone(Make make, Notes notes) {
    try {
      switch (make) {
        case MIWIFI -> miwifi.readAsAnyone(notes);
        case OPENWRT -> ubus.readAsAnyone(notes);
        case FRITZ -> notes.on("tr-064");
      }
    } catch (RouterException e) {
      notes.gap(Aspect.ROUTER, e.reason());
    }
  }

  private boolean asOwner(Make make, OwnerKey key, Notes notes) {
    Secret password = key.password();
    try {
      switch (make) {
        case MIWIFI -> miwifi.readAsOwner(password, notes);
        case OPENWRT -> ubus.readAsOwner(key.user().orElse("root"), password, notes);
        case FRITZ -> fritz.readAsOwner(key.user().orElse("dslf-config"), password, notes);
      }
      return true;
    } catch (RouterException e) {
      notes.gap(Aspect.ROUTER, e.reason());
      return false;
    }
  }

  private void forAnyRouter(Notes notes) {
    try {
      new IgdClient(http, ports.search(), patience).read(notes);
    } catch (RouterException e) {
      notes.gap(Aspect.ROUTER, e.reason());
    }
    if (NatPmp.answers(http.host(), ports.natPmp(), patience)) {
      notes.on("nat-pmp");
    }
  }
}
