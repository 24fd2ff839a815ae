// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Assessor;
import gatehouse.assess.audit.Home;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
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
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.AccountDevice;
import gatehouse.model.fact.AccountFact.AccountName;
import gatehouse.model.fact.AccountFact.SignedInOn;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.model.fact.DeviceFact.Behind;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceIs;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceFact.DeviceToken;
import gatehouse.model.fact.DeviceFact.ServerRegion;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.RouterSetting;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.NetworkFact.WifiPassword;
import gatehouse.model.fact.PhoneFact.MarketName;
import gatehouse.model.fact.PhoneFact.ScreenLock;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.TokenState;
import gatehouse.model.fact.WifiEncryption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A made-up home, assessed by the rules that ship. */
public final class RealHome {
  private static final Assessor ASSESSOR =
      new Assessor(Rules.load(RuleBook.starter()), Knowledge.starter());
  private static final RunId RUN = new RunId("test");
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final ArtefactId ARTEFACT = new ArtefactId("%064x".formatted(2));
  private static final SegmentId MAIN = new SegmentId("segment:main");
  private static final DeviceId ROUTER = new DeviceId("device:router");

  private final List<Observed<?>> facts = new ArrayList<>();

  /** A weak Wi-Fi with a router, a gateway, a lock and a camera that hands out its key. */
  public RealHome() {
    segment("segment:main", "Home", SegmentUse.MAIN);
    add(new Wifi(MAIN, "Zuhause 5G", WifiEncryption.WPA2));
    add(new WifiPassword(MAIN, "weak", 6));
    add(new Gateway(MAIN, ROUTER));
    device("router", DeviceKind.ROUTER, "Redmi Router AX6S", MAIN);
    add(new RouterSetting(ROUTER, "guest network", "off"));
    device("camera", DeviceKind.CAMERA, "Hall camera", MAIN);
    add(new DeviceToken(id("camera"), TokenState.GIVEN_OUT));
    add(new ServerRegion(id("camera"), "sg"));
    device("hub", DeviceKind.GATEWAY, "Mi Smart Hub", MAIN);
    add(new Device(id("lock"), SeenBy.INVENTORY));
    add(new DeviceName(id("lock"), "Front door"));
    add(new DeviceIs(id("lock"), DeviceKind.LOCK));
    add(new Behind(id("lock"), id("hub"), "zigbee"));
    PhoneId phone = new PhoneId("phone:anna");
    add(new MarketName(phone, "Redmi Note 10 Pro"));
    add(new ScreenLock(phone, 0, "pin"));
    AccountId account = new AccountId("account:xiaomi");
    add(new Account(account, "xiaomi.com"));
    add(new AccountName(account, "Anna's Mi account"));
    add(new SignedInOn(account, phone));
    add(new AccountDevice(account, id("camera")));
    add(new AccountDevice(account, id("lock")));
  }

  /** So many plugs more. */
  public RealHome plugs(int count) {
    for (int i = 0; i < count; i++) {
      device("plug" + i, DeviceKind.PLUG, "Plug " + i, MAIN);
    }
    return this;
  }

  /** A part of the network. */
  public RealHome segment(String id, String name, SegmentUse use) {
    return add(new Segment(new SegmentId(id), name, use));
  }

  /** A device in a part of the network. */
  public RealHome device(String id, DeviceKind kind, String name, SegmentId segment) {
    add(new Device(id(id), SeenBy.HELLO));
    add(new DeviceName(id(id), name));
    add(new DeviceIs(id(id), kind));
    return add(new Attached(id(id), segment));
  }

  private static DeviceId id(String name) {
    return new DeviceId("device:" + name);
  }

  /** One fact more. */
  public RealHome add(Fact fact) {
    Source source = new Source(ARTEFACT, new Locator.Part("home"), "test");
    facts.add(new Observed<>(fact, source, Assurance.DEVICE, Period.seenAt(NOON), RUN));
    return this;
  }

  /** What the rules that ship conclude. */
  public Assessment assess() {
    return home().assessment();
  }

  /** The same, with the facts beside it. */
  public Home home() {
    Manifest manifest =
        new Manifest(
            RUN,
            NOON,
            List.of(new Artefact(ARTEFACT, "home.json", 1, EvidenceKind.INVENTORY, Keeping.RAW)),
            List.of());
    return ASSESSOR.home(manifest, facts, LocalDate.of(2026, 1, 1));
  }
}
