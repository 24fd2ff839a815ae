// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.assess;

import gatehouse.model.AccountId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.PhoneId;
import gatehouse.model.RunId;
import gatehouse.model.SegmentId;
import gatehouse.model.Source;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.AccountDevice;
import gatehouse.model.fact.AccountFact.AccountPassword;
import gatehouse.model.fact.AccountFact.RecoveredBy;
import gatehouse.model.fact.AccountFact.SamePassword;
import gatehouse.model.fact.AccountFact.SecondStep;
import gatehouse.model.fact.AccountFact.SignedInOn;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.model.fact.DeviceFact.Behind;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceIs;
import gatehouse.model.fact.DeviceFact.DeviceToken;
import gatehouse.model.fact.DeviceFact.NoSignIn;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.NetworkFact.Crossed;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.RouterSetting;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.NetworkFact.WifiPassword;
import gatehouse.model.fact.PasswordStrength;
import gatehouse.model.fact.PhoneFact.PhoneModel;
import gatehouse.model.fact.PhoneFact.ScreenLock;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.Route;
import gatehouse.model.fact.SecondFactor;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.TokenState;
import gatehouse.model.fact.WifiEncryption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up home with so many devices, accounts and phones, careless in parts. */
final class LargeHome {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final ArtefactId ARTEFACT = new ArtefactId("%064x".formatted(2));
  private static final SegmentId MAIN = new SegmentId("segment:main");
  private static final SegmentId GUESTS = new SegmentId("segment:guests");
  private static final DeviceId ROUTER = new DeviceId("device:router");
  private static final DeviceKind[] KINDS = {
    DeviceKind.PLUG,
    DeviceKind.LAMP,
    DeviceKind.CAMERA,
    DeviceKind.GATEWAY,
    DeviceKind.LOCK,
    DeviceKind.SPEAKER,
    DeviceKind.DOOR_SENSOR,
    DeviceKind.VACUUM,
    DeviceKind.COMPUTER
  };

  private final Random random;
  private final List<Observed<?>> facts = new ArrayList<>();

  private LargeHome(long seed) {
    random = new Random(seed);
  }

  static List<Observed<?>> of(long seed, int devices, int accounts, int phones) {
    LargeHome home = new LargeHome(seed);
    home.network();
    for (int device = 0; device < devices; device++) {
      home.device(device);
    }
    for (int phone = 0; phone < phones; phone++) {
      home.phone(phone);
    }
    for (int account = 0; account < accounts; account++) {
      home.account(account, devices, accounts, phones);
    }
    return home.facts;
  }

  private void network() {
    add(new Segment(MAIN, "home", SegmentUse.MAIN));
    add(new Wifi(MAIN, "Home", WifiEncryption.WPA2));
    add(new WifiPassword(MAIN, "weak", 6));
    add(new Gateway(MAIN, ROUTER));
    add(new Device(ROUTER, SeenBy.ROUTER_LIST));
    add(new DeviceIs(ROUTER, DeviceKind.ROUTER));
    add(new RouterSetting(ROUTER, "guest network", chance(2) ? "off" : "on"));
    if (chance(2)) {
      add(new Segment(GUESTS, "guests", SegmentUse.GUESTS));
      add(new Wifi(GUESTS, "Guests", WifiEncryption.WPA2));
      add(new Crossed(GUESTS, MAIN, Route.DIRECT));
    }
  }

  private void device(int number) {
    DeviceId device = device("d", number);
    DeviceKind kind = KINDS[random.nextInt(KINDS.length)];
    add(new Device(device, SeenBy.HELLO));
    add(new DeviceIs(device, kind));
    if (kind == DeviceKind.LOCK && number > 0) {
      add(new Behind(device, device("d", random.nextInt(number)), "zigbee"));
    } else {
      add(new Attached(device, MAIN));
    }
    add(new DeviceToken(device, chance(3) ? TokenState.GIVEN_OUT : TokenState.HIDDEN));
    if (chance(8)) {
      add(new NoSignIn(device, 23, Protocol.TELNET, "a shell"));
    }
    if (kind == DeviceKind.CAMERA && chance(3)) {
      add(new NoSignIn(device, 554, Protocol.RTSP, "the picture"));
    }
  }

  private void phone(int number) {
    PhoneId phone = new PhoneId("phone:p" + number);
    add(new PhoneModel(phone, "Xiaomi", "model " + number, "board"));
    add(new ScreenLock(phone, 0, chance(3) ? "none" : "pin"));
  }

  private void account(int number, int devices, int accounts, int phones) {
    AccountId account = new AccountId("account:a" + number);
    add(new Account(account, number % 2 == 0 ? "xiaomi.com" : "google.com"));
    add(new AccountPassword(account, chance(3) ? PasswordStrength.WEAK : PasswordStrength.FAIR, 8));
    add(new SecondStep(account, chance(2) ? SecondFactor.OFFERED : SecondFactor.IN_USE));
    if (number > 0) {
      add(new SamePassword(account, new AccountId("account:a" + random.nextInt(number))));
      add(new RecoveredBy(account, new AccountId("account:a" + random.nextInt(accounts))));
    }
    if (phones > 0) {
      add(new SignedInOn(account, new PhoneId("phone:p" + random.nextInt(phones))));
    }
    for (int i = 0; i < 5 && devices > 0; i++) {
      add(new AccountDevice(account, device("d", random.nextInt(devices))));
    }
  }

  private boolean chance(int one) {
    return random.nextInt(one) == 0;
  }

  private static DeviceId device(String family, int number) {
    return new DeviceId("device:" + family + number);
  }

  private void add(Fact fact) {
    Source source = new Source(ARTEFACT, new Locator.Part("home"), "bench");
    facts.add(
        new Observed<>(fact, source, Assurance.DEVICE, Period.seenAt(NOON), new RunId("bench")));
  }
}
