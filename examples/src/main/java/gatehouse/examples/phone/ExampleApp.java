// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A made-up app on a phone: where it came from, what it may do, what it did. */
public final class ExampleApp {
  final String name;
  final String path;
  final boolean system;
  int appId;
  String versionName = "1.0";
  long versionCode = 1;
  int targetSdk = 35;
  int minSdk = 26;
  String installer = "null";
  String initiator = "null";
  String origin = "null";
  String installed = "2026-03-14 10:00:00";
  String updated = "2026-03-14 10:00:00";
  int enabled;
  boolean hidden;
  boolean batteryFree;

  final TreeSet<Integer> users = new TreeSet<>(List.of(0));
  final List<String> flags = new ArrayList<>();
  final List<String> privateFlags = new ArrayList<>();
  final Map<String, Boolean> installPermissions = new LinkedHashMap<>();
  final Map<String, Grant> runtimePermissions = new LinkedHashMap<>();
  final Map<String, String> uidOps = new TreeMap<>();
  final Map<String, String> ops = new TreeMap<>();
  final Map<String, List<Use>> uses = new TreeMap<>();
  final List<String> accessibility = new ArrayList<>();
  final List<String> listeners = new ArrayList<>();
  final List<String> admins = new ArrayList<>();
  final Map<String, String> receivers = new LinkedHashMap<>();

  /** A runtime permission, granted or not, with the flags that say why. */
  record Grant(boolean granted, String flags) {}

  /** A use of an op as appops prints it. */
  record Use(String outcome, String state, String time, String duration) {}

  private ExampleApp(String name, String path, boolean system) {
    this.name = name;
    this.path = path;
    this.system = system;
    flags.add("HAS_CODE");
    flags.add("ALLOW_CLEAR_USER_DATA");
    if (system) {
      flags.add(0, "SYSTEM");
      installed = "2009-01-01 00:00:00";
      updated = "2009-01-01 00:00:00";
    }
    if (path.contains("/priv-app/")) {
      privateFlags.add("PRIVILEGED");
    }
  }

  /** An app that was installed on the phone, from nowhere yet. */
  public static ExampleApp installed(String name) {
    return new ExampleApp(name, "/data/app/~~exampleexampleexamplee==/" + name + "-made", false);
  }

  /** An app that came with the system, under {@code /product/app/Name} or the like. */
  public static ExampleApp system(String name, String path) {
    return new ExampleApp(name, path, true);
  }

  /** An app that Xiaomi installs at the first start, under {@code /product/data-app/Name}. */
  public static ExampleApp preloaded(String name, String folder) {
    return new ExampleApp(name, "/product/data-app/" + folder, false);
  }

  ExampleApp numbered(int number) {
    if (appId == 0) {
      appId = number;
    }
    return this;
  }

  /** Another version: for people and for machines. */
  public ExampleApp version(String forPeople, long forMachines) {
    versionName = forPeople;
    versionCode = forMachines;
    return this;
  }

  /** Another target and minimum API level. */
  public ExampleApp sdk(int target, int minimum) {
    targetSdk = target;
    minSdk = minimum;
    return this;
  }

  /** Who installed it; the initiator is taken to be the same. */
  public ExampleApp installer(String packageName) {
    installer = packageName;
    initiator = packageName;
    return this;
  }

  /** Which app the file was opened in. */
  public ExampleApp origin(String packageName) {
    origin = packageName;
    return this;
  }

  /** When it was installed, and last updated, {@code 2026-03-14 10:00:00} in the phone's time. */
  public ExampleApp at(String install, String update) {
    installed = install;
    updated = update;
    return this;
  }

  /** The users that have it, instead of the owner alone. */
  public ExampleApp users(Integer... ids) {
    users.clear();
    users.addAll(List.of(ids));
    return this;
  }

  /** A flag of the application: {@code DEBUGGABLE}, {@code TEST_ONLY}, {@code ALLOW_BACKUP}. */
  public ExampleApp flag(String flag) {
    flags.add(flag);
    return this;
  }

  /** Disabled by the user. */
  public ExampleApp disabled() {
    enabled = 3;
    return this;
  }

  /** Permissions granted at installation; {@code android.permission.} goes without saying. */
  public ExampleApp has(String... permissions) {
    for (String permission : permissions) {
      installPermissions.put(full(permission), true);
    }
    return this;
  }

  /** Runtime permissions that the user granted. */
  public ExampleApp granted(String... permissions) {
    for (String permission : permissions) {
      runtimePermissions.put(full(permission), new Grant(true, "USER_SET"));
    }
    return this;
  }

  /** Runtime permissions that the user denied. */
  public ExampleApp denied(String... permissions) {
    for (String permission : permissions) {
      runtimePermissions.put(full(permission), new Grant(false, "USER_SET"));
    }
    return this;
  }

  /** A runtime permission with flags of its own, {@code SYSTEM_FIXED|GRANTED_BY_DEFAULT}. */
  public ExampleApp runtime(String permission, boolean granted, String why) {
    runtimePermissions.put(full(permission), new Grant(granted, why));
    return this;
  }

  /** The mode of an op for the package; Xiaomi's own are {@code MIUIOP(10021)}. */
  public ExampleApp op(String op, String mode) {
    ops.put(op, mode);
    return this;
  }

  /** The mode of an op for the number. */
  public ExampleApp uidOp(String op, String mode) {
    uidOps.put(op, mode);
    return this;
  }

  /**
   * A use of an op: in which state ({@code top}, {@code fgsvc}, {@code bg}, {@code cch}), when
   * ({@code 2026-10-27 03:12:44.120}), and how long ({@code +12s}, or nothing).
   */
  public ExampleApp used(String op, String state, String time, String duration) {
    ops.putIfAbsent(op, "allow");
    uses.computeIfAbsent(op, o -> new ArrayList<>()).add(new Use("Access", state, time, duration));
    return this;
  }

  /** A refused use of an op. */
  public ExampleApp refused(String op, String state, String time) {
    ops.putIfAbsent(op, "ignore");
    uses.computeIfAbsent(op, o -> new ArrayList<>()).add(new Use("Reject", state, time, ""));
    return this;
  }

  /** An accessibility service that is switched on, by its class. */
  public ExampleApp accessibility(String service) {
    accessibility.add(name + "/" + service);
    return this;
  }

  /** A notification listener that is allowed, by its class. */
  public ExampleApp listener(String service) {
    listeners.add(name + "/" + service);
    return this;
  }

  /** A device admin that is active, by its class. */
  public ExampleApp admin(String receiver) {
    admins.add(name + "/" + receiver);
    return this;
  }

  /** Freed from battery limits. */
  public ExampleApp batteryFree() {
    batteryFree = true;
    return this;
  }

  /** A receiver for an action, by its class. */
  public ExampleApp receives(String action, String receiver) {
    receivers.put(action, name + "/" + receiver);
    return this;
  }

  private static String full(String permission) {
    return permission.contains(".") ? permission : "android.permission." + permission;
  }
}
