// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Ops.Mode;
import gatehouse.evidence.phone.reading.Ops.Owner;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.section.ModeNames;
import gatehouse.evidence.phone.section.OpNames;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.Power;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what each app may do: the strictest of the mode set for its number, the mode set for its
 * package and the permission behind the op. Both modes are stated as they were set, too.
 */
final class OpFacts {
  /**
   * An op that gives a power.
   *
   * @param permission what decides when the mode is the default; empty when nobody then has it
   */
  private record Door(String op, Power power, String permission) {}

  private static final List<Door> DOORS =
      List.of(
          new Door("SYSTEM_ALERT_WINDOW", Power.OVERLAY, "android.permission.SYSTEM_ALERT_WINDOW"),
          new Door("GET_USAGE_STATS", Power.USAGE_ACCESS, "android.permission.PACKAGE_USAGE_STATS"),
          new Door(
              "MANAGE_EXTERNAL_STORAGE",
              Power.ALL_FILES,
              "android.permission.MANAGE_EXTERNAL_STORAGE"),
          new Door("WRITE_SETTINGS", Power.WRITE_SETTINGS, "android.permission.WRITE_SETTINGS"),
          new Door("REQUEST_INSTALL_PACKAGES", Power.INSTALL_APPS, ""),
          new Door("ACTIVATE_VPN", Power.VPN, ""),
          new Door("ESTABLISH_VPN_SERVICE", Power.VPN, ""));

  private final Reading reading;

  OpFacts(Reading reading) {
    this.reading = reading;
  }

  void state() {
    reading
        .ops()
        .ofPackages()
        .forEach(
            (owner, modes) ->
                reading
                    .apps()
                    .named(owner.name())
                    .ifPresent(
                        app -> {
                          modes.forEach((op, mode) -> raw(app, owner.user(), op, "package", mode));
                          modes.forEach((op, mode) -> effective(app, owner.user(), op, mode));
                        }));
    reading.ops().ofNumbers().forEach(this::shared);
    reading.apps().all().forEach(this::byDefault);
  }

  /** States the modes of a number for each app that has it, where the package set none. */
  private void shared(Owner owner, Map<String, Mode> modes) {
    List<App> apps = reading.apps().numbered(Long.parseLong(owner.name()));
    for (App app : apps) {
      Map<String, Mode> own =
          reading.ops().ofPackages().getOrDefault(new Owner(owner.user(), app.name()), Map.of());
      if (app.users().contains(owner.user())) {
        modes.forEach(
            (op, mode) -> {
              raw(app, owner.user(), op, "uid", mode);
              if (!own.containsKey(op)) {
                effective(app, owner.user(), op, mode);
              }
            });
      }
    }
  }

  private void raw(App app, long user, String op, String level, Mode mode) {
    reading.fact(new AppFact.AppOpSet(app.id(), user, op, level, mode.name()), mode.where());
  }

  private void effective(App app, long user, String op, Mode mode) {
    String strictest = mode.name();
    Optional<Mode> ofNumber = ofNumber(app, user, op);
    if (ofNumber.isPresent()) {
      strictest = ModeNames.stricter(strictest, ofNumber.get().name());
    }
    boolean refused =
        OpNames.permission(op).flatMap(p -> app.granted(user, p)).filter(g -> !g).isPresent();
    if (refused) {
      strictest = ModeNames.stricter(strictest, "ignore");
    }
    reading.fact(new AppFact.AppOp(app.id(), user, op, strictest), mode.where());
    for (Door door : DOORS) {
      if (door.op.equals(op) && isOpen(door, app, user, strictest)) {
        reading.fact(new AppFact.SpecialAccess(app.id(), user, door.power), mode.where());
      }
    }
  }

  private static boolean isOpen(Door door, App app, long user, String mode) {
    return mode.equals("allow")
        || (mode.equals("default") && app.granted(user, door.permission).orElse(false));
  }

  private Optional<Mode> ofNumber(App app, long user, String op) {
    return app.number()
        .map(number -> reading.ops().ofNumbers().get(new Owner(user, Long.toString(number))))
        .map(modes -> modes.get(op));
  }

  /** States the powers of apps whose op was never set, and which the permission alone gives. */
  private void byDefault(App app) {
    for (long user : app.users()) {
      for (Door door : DOORS) {
        app.grantOf(user, door.permission)
            .filter(grant -> grant.granted() && !isSet(app, user, door.op))
            .ifPresent(
                grant ->
                    reading.fact(
                        new AppFact.SpecialAccess(app.id(), user, door.power), grant.where()));
      }
    }
  }

  private boolean isSet(App app, long user, String op) {
    return ofNumber(app, user, op).isPresent()
        || reading
            .ops()
            .ofPackages()
            .getOrDefault(new Owner(user, app.name()), Map.of())
            .containsKey(op);
  }
}
