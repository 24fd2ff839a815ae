// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import static gatehouse.model.Aspect.ACCOUNTS;
import static gatehouse.model.Aspect.APP_OPS;
import static gatehouse.model.Aspect.BOOT;
import static gatehouse.model.Aspect.CERTIFICATES;
import static gatehouse.model.Aspect.CLOUD;
import static gatehouse.model.Aspect.IDENTITY;
import static gatehouse.model.Aspect.LOCK;
import static gatehouse.model.Aspect.NETWORK;
import static gatehouse.model.Aspect.PACKAGES;
import static gatehouse.model.Aspect.PATCHES;
import static gatehouse.model.Aspect.PERMISSIONS;
import static gatehouse.model.Aspect.ROLES;
import static gatehouse.model.Aspect.SENSORS;
import static gatehouse.model.Aspect.SETTINGS;
import static gatehouse.model.Aspect.SPECIAL_ACCESS;
import static gatehouse.model.Aspect.USERS;

import gatehouse.model.Aspect;
import java.util.List;
import java.util.Optional;

/** A part of what a phone tells of itself, and the aspects that cannot be judged without it. */
public enum Part {
  PROPERTIES("SYSTEM PROPERTIES", "getprop", IDENTITY, PATCHES, BOOT, Aspect.PROPERTIES),
  USER("user", "dumpsys user", USERS),
  PACKAGE("package", "dumpsys package", PACKAGES, PERMISSIONS),
  APPOPS("appops", "dumpsys appops", APP_OPS, SPECIAL_ACCESS),
  SETTING_TABLES("settings", "settings list", SETTINGS, NETWORK, SPECIAL_ACCESS),
  ACCESSIBILITY("accessibility", "dumpsys accessibility", SPECIAL_ACCESS),
  NOTIFICATION("notification", "dumpsys notification", SPECIAL_ACCESS),
  DEVICE_POLICY("device_policy", "dumpsys device_policy", SPECIAL_ACCESS),
  DEVICE_IDLE("deviceidle", "dumpsys deviceidle"),
  ROLE("role", "dumpsys role", ROLES),
  ACCOUNT("account", "dumpsys account", ACCOUNTS),
  BACKUP("backup", "dumpsys backup", Aspect.BACKUP),
  LOCK_SETTINGS("lock_settings", "dumpsys lock_settings", LOCK),
  ADB("adb", "dumpsys adb"),
  WEB_VIEW("webviewupdate", "dumpsys webviewupdate"),
  MEDIA_CAMERA("media.camera", "dumpsys media.camera", SENSORS),
  SENSOR_PRIVACY("sensor_privacy", "dumpsys sensor_privacy", SENSORS),
  VPN_MANAGEMENT("vpn_management", "dumpsys vpn_management"),
  CONNECTIVITY("connectivity", "dumpsys connectivity"),
  CONTENT("content", "dumpsys content", CLOUD),
  APPOPS_HISTORY("appops --history", "dumpsys appops --history"),
  BATTERY("batterystats", "dumpsys batterystats"),
  DATABASES("dbinfo", "dumpsys dbinfo"),
  PROCESSES("PROCESSES AND THREADS", "ps -A"),
  AUTHORITIES("cacerts-added", "ls /data/misc/user/0/cacerts-added", CERTIFICATES);

  private final String section;
  private final String command;
  private final List<Aspect> aspects;

  Part(String section, String command, Aspect... aspects) {
    this.section = section;
    this.command = command;
    this.aspects = List.of(aspects);
  }

  /** The title it has in a bug report. */
  public String section() {
    return section;
  }

  /** The command that prints it. */
  public String command() {
    return command;
  }

  /** The aspects that cannot be judged without it. */
  public List<Aspect> aspects() {
    return aspects;
  }

  /** The part that stands under this title. */
  public static Optional<Part> titled(String section) {
    for (Part part : values()) {
      if (part.section.equals(section)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
