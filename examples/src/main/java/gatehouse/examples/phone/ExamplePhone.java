// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A made-up phone: what it is, which apps are on it, how it is set. */
public final class ExamplePhone {
  final String codename;
  final String model;
  final String marketName;
  String brand = "Redmi";
  String serial = "0000example0000";
  String rom = "OS2.0.204.0.VNAEUXM";
  String region = "eea";
  String release = "15";
  int sdk = 35;
  String patch = "2026-09-01";
  String vendorPatch = "2026-09-01";
  String webView = "139.0.7258.94";
  String backupTransport = "com.google.android.gms/.backup.BackupTransportService";
  boolean backup = true;
  String screenLock = "PIN";
  LocalDateTime seen = LocalDateTime.of(2026, 10, 28, 21, 14, 3);
  String zone = "Europe/Madrid";

  final Map<String, String> properties = new TreeMap<>();
  final Map<Integer, User> users = new TreeMap<>();
  final List<ExampleApp> apps = new ArrayList<>();
  final Map<String, Map<String, String>> settings = new TreeMap<>();
  final Map<String, List<String>> roles = new TreeMap<>();
  final Map<Integer, List<String>> accounts = new TreeMap<>();
  final List<String> computers = new ArrayList<>();
  final List<String> backedUp = new ArrayList<>();

  /** A space on the phone, with the flags that Android keeps for it. */
  record User(int id, String name, int flags) {}

  private ExamplePhone(String codename, String model, String marketName) {
    this.codename = codename;
    this.model = model;
    this.marketName = marketName;
    users.put(0, new User(0, "Owner", 0x4c13));
    for (String table : new String[] {"global", "secure", "system"}) {
      settings.put(table, new LinkedHashMap<>());
    }
  }

  /** A Redmi phone on HyperOS 2 with one user, locked and patched. */
  public static ExamplePhone redmi(String codename, String model, String marketName) {
    return new ExamplePhone(codename, model, marketName);
  }

  /** Another brand: Xiaomi, POCO. */
  public ExamplePhone brand(String name) {
    brand = name;
    return this;
  }

  /** Another serial number. */
  public ExamplePhone serial(String number) {
    serial = number;
    return this;
  }

  /**
   * Another ROM: its version as Xiaomi writes it, and its region ({@code eea}, {@code in}, ...).
   */
  public ExamplePhone rom(String version, String market) {
    rom = version;
    region = market;
    return this;
  }

  /** Another Android: its name and its API level. */
  public ExamplePhone android(String name, int level) {
    release = name;
    sdk = level;
    return this;
  }

  /** Other patch levels, {@code 2026-09-01}. */
  public ExamplePhone patched(String system, String vendor) {
    patch = system;
    vendorPatch = vendor;
    return this;
  }

  /** Another version of the web view. */
  public ExamplePhone webView(String version) {
    webView = version;
    return this;
  }

  /** Another moment and time zone of the report. */
  public ExamplePhone seen(LocalDateTime time, String timeZone) {
    seen = time;
    zone = timeZone;
    return this;
  }

  /** A system property, which may replace one that every phone has. */
  public ExamplePhone property(String key, String value) {
    properties.put(key, value);
    return this;
  }

  /** A setting of the owner in {@code global}, {@code secure} or {@code system}. */
  public ExamplePhone setting(String table, String key, String value) {
    settings.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(key, value);
    return this;
  }

  /** Xiaomi's Second Space, user 10. */
  public ExamplePhone secondSpace() {
    users.put(10, new User(10, "Second space", 0x410));
    return this;
  }

  /** Xiaomi's Dual Apps, user 999. */
  public ExamplePhone dualApps() {
    users.put(999, new User(999, "XSpace", 0x801010));
    return this;
  }

  /** An account, by its type; its name is made up when it is written. */
  public ExamplePhone account(int user, String type) {
    accounts.computeIfAbsent(user, u -> new ArrayList<>()).add(type);
    return this;
  }

  /** The holder of a role: {@code SMS}, {@code DIALER}, {@code ASSISTANT}, ... */
  public ExamplePhone role(String role, String packageName) {
    roles.computeIfAbsent(role, r -> new ArrayList<>()).add(packageName);
    return this;
  }

  /** A computer that may control the phone over ADB; its key is made from the name. */
  public ExamplePhone computer(String name) {
    computers.add(name);
    return this;
  }

  /** Whether backups are made, by which transport, of which packages so far. */
  public ExamplePhone backup(boolean on, String transport, String... packages) {
    backup = on;
    backupTransport = transport;
    backedUp.addAll(List.of(packages));
    return this;
  }

  /** How the screen is locked: {@code None}, {@code Pattern}, {@code PIN}, {@code Password}. */
  public ExamplePhone screenLock(String kind) {
    screenLock = kind;
    return this;
  }

  /** An app. */
  public ExamplePhone app(ExampleApp app) {
    apps.add(app.numbered(10_100 + apps.size()));
    return this;
  }
}
