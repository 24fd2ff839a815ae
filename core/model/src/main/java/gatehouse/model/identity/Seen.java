// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.AccountId;
import gatehouse.model.AppId;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.LinkId;
import gatehouse.model.Observed;
import gatehouse.model.PhoneId;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.ApkFact.ApkFile;
import gatehouse.model.fact.ApkFact.SignedBy;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.AppFact.Installed;
import gatehouse.model.fact.AppFact.InstalledAt;
import gatehouse.model.fact.AppFact.SystemApp;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.IdentityFact.SameAs;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.PhoneFact.PhoneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that were observed and the marks on them, in one pass over the observations. */
final class Seen {
  final SortedMap<String, PhoneMarks> phones = new TreeMap<>();
  final SortedMap<String, AppMarks> apps = new TreeMap<>();
  final SortedMap<String, ThingMarks> devices = new TreeMap<>();
  final SortedMap<String, ThingMarks> segments = new TreeMap<>();
  final SortedMap<String, ThingMarks> accounts = new TreeMap<>();
  final List<Observed<Handle>> handles = new ArrayList<>();
  final List<Join> said = new ArrayList<>();
  private final List<Observed<InstalledAt>> installs = new ArrayList<>();

  Seen(Collection<? extends Observed<?>> observations) {
    observations.forEach(this::see);
    handles.forEach(this::mark);
    installs.forEach(this::install);
  }

  private void see(Observed<?> observed) {
    Fact fact = observed.fact();
    for (Object name : Naming.of(fact).ids(fact)) {
      switch (name) {
        case PhoneId id -> phone(id.value());
        case AppId id -> app(id.value());
        case DeviceId id -> device(id.value());
        case SegmentId id -> segment(id.value());
        case AccountId id -> account(id.value());
        case LinkId id -> {} // a digest: the same link has the same name already
        default -> throw new AssertionError("no other ids are in facts: " + name);
      }
    }
    switch (fact) {
      case PhoneModel f -> Order.first(phone(f.phone().value()).boards, f.codename(), observed);
      case AppPackage f -> Order.first(app(f.app().value()).packages, f.name().value(), observed);
      case AppVersion f -> Order.first(app(f.app().value()).versions, f.code(), observed);
      case SignedBy f -> Order.first(app(f.app().value()).signers, f.certificate(), observed);
      case ApkFile f -> Order.first(app(f.app().value()).files, f.file().sha256(), observed);
      case Installed f -> app(f.app().value()).phones.add(f.phone().value());
      case SystemApp f -> app(f.app().value()).system = true;
      case DeviceAddress f when f.kind().startsWith("ip") ->
          device(f.device().value()).address(f.address(), observed);
      case Subnet f ->
          segment(f.segment().value()).lasting(Marks.OF_SEGMENTS, Marks.RANGE, f.range(), observed);
      case Wifi f -> segment(f.segment().value()).passing("Wi-Fi name", f.name(), observed);
      case InstalledAt f -> installs.add(with(observed, f));
      case Handle f -> handles.add(with(observed, f));
      case SameAs f -> said.add(new Join(f.one(), f.other(), f.reason(), List.of(observed)));
      default -> {}
    }
  }

  private void mark(Observed<Handle> observed) {
    Handle handle = observed.fact();
    AppMarks app = apps.get(handle.subject());
    ThingMarks device = devices.get(handle.subject());
    ThingMarks account = accounts.get(handle.subject());
    if (device != null) {
      device.lasting(Marks.OF_DEVICES, handle.kind(), handle.mark(), observed);
    } else if (account != null) {
      account.lasting(Marks.OF_ACCOUNTS, handle.kind(), handle.mark(), observed);
    } else if (app == null) {
      phone(handle.subject()).mark(handle.kind(), handle.mark(), observed);
    } else if (handle.kind().equals(Marks.FILE)) {
      Order.first(app.files, handle.mark(), observed);
    }
  }

  private void install(Observed<InstalledAt> observed) {
    AppMarks app = app(observed.fact().app().value());
    if (!app.system && !app.packages.isEmpty()) {
      String name = app.packages.firstKey();
      app.phones.forEach(p -> phone(p).installed(name, observed.fact(), observed));
    }
  }

  private PhoneMarks phone(String id) {
    return phones.computeIfAbsent(id, key -> new PhoneMarks());
  }

  private ThingMarks device(String id) {
    return devices.computeIfAbsent(id, key -> new ThingMarks());
  }

  private ThingMarks segment(String id) {
    return segments.computeIfAbsent(id, key -> new ThingMarks());
  }

  private ThingMarks account(String id) {
    return accounts.computeIfAbsent(id, key -> new ThingMarks());
  }

  private AppMarks app(String id) {
    return apps.computeIfAbsent(id, key -> new AppMarks());
  }

  private static <F extends Fact> Observed<F> with(Observed<?> observed, F fact) {
    return new Observed<>(
        fact, observed.source(), observed.assurance(), observed.period(), observed.run());
  }
}
