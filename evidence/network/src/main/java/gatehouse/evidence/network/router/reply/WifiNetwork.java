// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.reply;

import gatehouse.model.Aspect;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.NetworkFact.Isolated;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.NetworkFact.WifiHas;
import gatehouse.model.fact.NetworkFact.WifiPassword;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.WifiEncryption;
import gatehouse.vault.Secret;
import gatehouse.vault.strength.Home;
import gatehouse.vault.strength.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A Wi-Fi network that a router says it offers, gathered from its settings, then told. */
public final class WifiNetwork {
  private final Telling telling;
  private final String name;
  private final SegmentId segment;
  private final SegmentUse use;
  private final Set<String> has = new TreeSet<>();
  private Optional<WifiEncryption> encryption = Optional.empty();
  private Optional<Secret> password = Optional.empty();
  private boolean isolated;

  /** A network of this name; one whose name may not be told is called after its use. */
  public WifiNetwork(Telling telling, Optional<String> name, SegmentUse use) {
    this.telling = telling;
    this.name = telling.plain(name).orElse(use == SegmentUse.GUESTS ? "guest wi-fi" : "wi-fi");
    this.segment = telling.segment(this.name);
    this.use = use;
  }

  /** How it encrypts, when that was understood. */
  public WifiNetwork encryption(Optional<WifiEncryption> how) {
    encryption = how;
    return this;
  }

  /** A weakness or safeguard in the vocabulary's words. */
  public WifiNetwork has(String what, boolean really) {
    if (really) {
      has.add(what);
    }
    return this;
  }

  /** Whether frames that throw stations off are protected. */
  public WifiNetwork frameProtection(boolean there) {
    has.add(there ? "frame protection" : "no frame protection");
    return this;
  }

  /** Its members are shut off from each other. */
  public WifiNetwork isolated(boolean really) {
    isolated = really;
    return this;
  }

  /** Its password, to be judged. */
  public WifiNetwork password(Optional<Secret> secret) {
    password = secret;
    return this;
  }

  /** Tells what was gathered; the maker decides which passwords are defaults. */
  public void tell(Optional<String> maker) {
    telling.fact(new Segment(segment, name, use));
    encryption.ifPresent(how -> telling.fact(new Wifi(segment, name, how)));
    has.forEach(what -> telling.fact(new WifiHas(segment, what)));
    if (isolated) {
      telling.fact(new Isolated(segment));
    }
    if (encryption.isPresent()) {
      telling.examined(segment, Aspect.WIFI);
    } else {
      telling.notExamined(
          segment, Aspect.WIFI, "The reply does not say how this network is encrypted.");
    }
    password.ifPresent(secret -> judge(secret, maker));
  }

  private void judge(Secret secret, Optional<String> maker) {
    Home home = maker.map(m -> Home.of(List.of(name), m)).orElseGet(() -> Home.of(List.of(name)));
    PasswordJudge.judge(secret, home, Use.WIFI)
        .ifPresentOrElse(
            j -> telling.fact(new WifiPassword(segment, j.strength(), j.guesses())),
            () ->
                telling.notExamined(
                    segment,
                    Aspect.WIFI,
                    "The password is blacked out in the reply; its strength is not known."));
  }
}
