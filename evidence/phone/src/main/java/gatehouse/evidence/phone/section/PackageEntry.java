// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.Moments;
import gatehouse.model.AppId;
import gatehouse.model.PackageName;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One package, or one shared user, of a package dump. */
final class PackageEntry {
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  private final Section section;
  private final Reading reading;
  private final List<App> apps;
  private final PackagePermissions permissions;
  private final PackageUsers users;
  private final PackagePlace place = new PackagePlace();

  private long started;
  private String installer = "none";
  private long installerLine;
  private Instant firstInstall = Instant.EPOCH;
  private long firstInstallLine;
  private String sharedUser = "";

  private PackageEntry(List<App> apps, Section section, Reading reading) {
    this.apps = apps;
    this.section = section;
    this.reading = reading;
    this.users = new PackageUsers(section, reading, apps);
    this.permissions = new PackagePermissions(section, reading, apps);
  }

  static PackageEntry nobody(Section section, Reading reading) {
    return new PackageEntry(List.of(), section, reading);
  }

  static PackageEntry of(String name, Section section, Reading reading) {
    return new PackageEntry(reading.apps().named(name).stream().toList(), section, reading);
  }

  static PackageEntry shared(List<App> apps, Section section, Reading reading) {
    return new PackageEntry(apps, section, reading);
  }

  Optional<App> app() {
    return apps.stream().findFirst();
  }

  String sharedUser() {
    return sharedUser;
  }

  void read(Lines line) {
    if (apps.isEmpty()) {
      return;
    }
    if (started == 0) {
      started = Math.max(1, line.number() - 1);
    }
    if (line.indent() == 4) {
      if (line.starts("User ") && users.begin(line)) {
        permissions.beginUser(users.current(), users.isInstalled());
      } else if (line.ends(":")) {
        permissions.beginList(line);
      } else {
        permissions.endList();
        field(line);
      }
    } else if (line.indent() == 6 && line.starts("firstInstallTime=")) {
      Moments.find(line, 0, reading.zone()).ifPresent(t -> users.firstInstall(t, line.number()));
    } else {
      permissions.read(line);
    }
  }

  private void field(Lines line) {
    switch (line.at(0)) {
      case 'u' -> number(line, "userId=");
      case 'a' -> number(line, "appId=");
      case 'c' -> place.path(line);
      case 'f' -> {
        if (line.starts("firstInstallTime=")) {
          firstInstallLine = line.number();
          firstInstall = Moments.find(line, 0, reading.zone()).orElse(Instant.EPOCH);
        } else if (line.starts("flags=[")) {
          flags(line);
        }
      }
      case 'p' -> place.privateFlags(line);
      case 'i' -> provenance(line);
      case 'l' -> updated(line);
      case 'o' -> initiator(line, "originatingPackageName=");
      case 's' -> sharedUser(line);
      case 'v' -> version(line);
      default -> {}
    }
  }

  private void number(Lines line, String key) {
    if (line.starts(key)) {
      app().ifPresent(app -> reading.apps().numbered(app, line.numberAfter(key, -1) % 100_000));
    }
  }

  private void provenance(Lines line) {
    if (line.starts("installerPackageName=")) {
      String name = line.wordAfter("installerPackageName=");
      installer = name.isEmpty() || name.equals("null") ? "none" : name;
      installerLine = line.number();
    } else {
      initiator(line, "initiatingPackageName=");
    }
  }

  private void initiator(Lines line, String key) {
    if (line.starts(key)) {
      String name = line.wordAfter(key);
      if (!name.isEmpty() && !name.equals("null")) {
        fact(
            key.startsWith("i")
                ? new AppFact.InitiatedBy(id(), name)
                : new AppFact.OriginatedFrom(id(), name),
            line.number());
      }
    }
  }

  private void updated(Lines line) {
    if (line.starts("lastUpdateTime=")) {
      Moments.find(line, 0, reading.zone())
          .filter(t -> t.isAfter(LONG_AGO))
          .ifPresent(t -> fact(new AppFact.UpdatedAt(id(), t), line.number()));
    }
  }

  private void sharedUser(Lines line) {
    int slash = line.find("/");
    int space = line.find(" ");
    if (line.starts("sharedUser=") && space > 0 && slash > space) {
      sharedUser = line.text(space + 1, slash);
    }
  }

  private String versionName = "";
  private long versionCode = -1;
  private long versionLine;

  private void version(Lines line) {
    if (line.starts("versionCode=")) {
      versionCode = line.numberAfter("versionCode=", -1);
      versionLine = line.number();
      sdk(line);
    } else if (line.starts("versionName=")) {
      versionName = line.text("versionName=".length());
    }
  }

  private void sdk(Lines line) {
    long target = line.numberAfter("targetSdk=", -1);
    long min = line.numberAfter("minSdk=", -1);
    if (target >= 0) {
      fact(new AppFact.TargetSdk(id(), target), line.number());
    }
    if (min >= 0) {
      fact(new AppFact.MinSdk(id(), min), line.number());
    }
  }

  private void flags(Lines line) {
    place.flags(line);
    flag(line, " DEBUGGABLE ", "debuggable");
    flag(line, " TEST_ONLY ", "test only");
    flag(line, " ALLOW_BACKUP ", "allow backup");
    flag(line, " UPDATED_SYSTEM_APP ", "updated system app");
    flag(line, " PERSISTENT ", "persistent");
  }

  private void flag(Lines line, String token, String flag) {
    if (line.find(token) > 0) {
      fact(new AppFact.AppFlag(id(), flag), line.number());
    }
  }

  /** States what is known of an installed package. */
  void state() {
    Optional<App> app = app();
    if (app.isEmpty()) {
      return;
    }
    fact(new AppFact.AppPackage(id(), new PackageName(app.get().name())), started);
    if (versionCode >= 0) {
      fact(new AppFact.AppVersion(id(), versionName, versionCode), versionLine);
      PlaySystem.level(app.get().name(), versionName).ifPresent(this::playSystem);
    }
    fact(new AppFact.InstalledBy(id(), installer), installerLine > 0 ? installerLine : started);
    place.where().ifPresent(w -> fact(new AppFact.SystemApp(id(), w), place.line()));
    users.state(firstInstall, firstInstallLine, LONG_AGO);
    permissions.state(users.installedFor());
  }

  /** States where the system's own copy of an updated system app lies. */
  void stateHidden() {
    if (app().isPresent()) {
      place.where().ifPresent(w -> fact(new AppFact.SystemApp(id(), w), place.line()));
    }
  }

  /** States the permissions that all packages of a shared user have. */
  void statePermissions() {
    permissions.state(users.mentioned());
  }

  private void playSystem(LocalDate level) {
    reading.fact(
        new PhoneFact.PatchLevel(reading.phone(), PatchComponent.PLAY_SYSTEM, level),
        section,
        versionLine);
  }

  private AppId id() {
    return apps.get(0).id();
  }

  private void fact(AppFact fact, long line) {
    reading.fact(fact, section, line);
  }
}
