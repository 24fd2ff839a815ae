// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.cyclonedx;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.fact.ApkFact.ApkFile;
import gatehouse.model.fact.ApkFact.NativeLibrary;
import gatehouse.model.fact.ApkFact.TrackerSeen;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.Firmware;
import gatehouse.model.fact.DeviceFact.MadeBy;
import gatehouse.model.fact.PhoneFact.AndroidVersion;
import gatehouse.model.fact.PhoneFact.ComponentVersion;
import gatehouse.model.fact.PhoneFact.PatchLevel;
import gatehouse.model.fact.PhoneFact.PhoneModel;
import gatehouse.model.fact.PhoneFact.Rom;
import gatehouse.model.fact.PhoneFact.SystemBuild;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Phones, devices and apps of a home with what is in them; no address and no account. */
final class Inventory {
  /** What CycloneDX calls the kinds of things that it has a place for. */
  private static final Map<String, String> TYPES =
      Map.of("phone", "device", "device", "device", "app", "application");

  private final SortedMap<String, Draft> things = new TreeMap<>();

  private Inventory(Home home) {
    for (Subject subject : home.assessment().subjects().values()) {
      String type = TYPES.get(subject.kind());
      if (type != null) {
        Draft draft = new Draft(subject.id(), type, subject.name());
        draft.property("kind", use(home, subject));
        draft.property("on", subject.parent());
        things.put(subject.id(), draft);
      }
    }
    for (Observed<?> observed : home.facts()) {
      see(observed.fact());
    }
  }

  static Inventory of(Home home) {
    return new Inventory(home);
  }

  private static String use(Home home, Subject subject) {
    return home.assessment().shape().uses().getOrDefault(subject.id(), subject.kind());
  }

  private void see(Fact fact) {
    switch (fact) {
      case PhoneModel f -> {
        Draft phone = of(f.phone().value());
        phone.maker(f.brand());
        phone.property("model", f.model());
      }
      case AndroidVersion f -> system(f.phone().value()).version(f.release());
      case SystemBuild f -> system(f.phone().value()).property("build", f.version());
      case Rom f ->
          system(f.phone().value()).property("rom", f.family().word() + " " + f.version());
      case PatchLevel f ->
          part(f.phone().value(), f.component().word())
              .property("patch level", f.level().toString());
      case ComponentVersion f -> part(f.phone().value(), f.component().word()).version(f.version());
      case DeviceModel f -> of(f.device().value()).property("model", f.model());
      case MadeBy f -> of(f.device().value()).maker(f.maker());
      case Firmware f ->
          of(f.device().value()).part(f.part(), "firmware", f.part()).version(f.version());
      case AppPackage f -> of(f.app().value()).property("package", f.name().value());
      case AppVersion f -> of(f.app().value()).version(f.name());
      case ApkFile f -> of(f.app().value()).digest(f.file().sha256());
      case TrackerSeen f ->
          of(f.app().value())
              .part("tracker " + f.tracker(), "library", f.tracker())
              .property("seen", f.how());
      case NativeLibrary f -> of(f.app().value()).part("library " + f.name(), "library", f.name());
      default -> {}
    }
  }

  private Draft system(String phone) {
    return of(phone).part("system", "operating-system", "Android");
  }

  private Draft part(String phone, String part) {
    return part.equals("system") ? system(phone) : of(phone).part(part, "firmware", part);
  }

  private Draft of(String thing) {
    return things.computeIfAbsent(thing, t -> new Draft(t, "device", ""));
  }

  /** The part of a thing, or the thing itself where that part is not listed. */
  String ref(String thing, String part) {
    return of(thing).hasPart(part) ? thing + "#" + part : thing;
  }

  List<Component> components() {
    return things.values().stream().map(Draft::component).toList();
  }
}
