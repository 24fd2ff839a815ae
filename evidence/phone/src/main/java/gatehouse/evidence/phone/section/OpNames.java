// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import java.util.Map;
import java.util.Optional;

/** The names of app-ops, Xiaomi's own among them, and the permissions that stand before them. */
public final class OpNames {
  /** MIUI's own ops, by number; their names in dumps are numbers only. */
  private static final Map<Integer, String> MIUI =
      Map.ofEntries(
          Map.entry(10001, "MIUI_WIFI_CHANGE"),
          Map.entry(10002, "MIUI_BLUETOOTH_CHANGE"),
          Map.entry(10003, "MIUI_DATA_CONNECT_CHANGE"),
          Map.entry(10004, "MIUI_SEND_MMS"),
          Map.entry(10005, "MIUI_READ_MMS"),
          Map.entry(10006, "MIUI_WRITE_MMS"),
          Map.entry(10007, "MIUI_BOOT_COMPLETED"),
          Map.entry(10008, "MIUI_AUTO_START"),
          Map.entry(10009, "MIUI_NETWORK"),
          Map.entry(10010, "MIUI_DELETE_SMS"),
          Map.entry(10011, "MIUI_DELETE_MMS"),
          Map.entry(10012, "MIUI_DELETE_CONTACTS"),
          Map.entry(10013, "MIUI_DELETE_CALL_LOG"),
          Map.entry(10014, "MIUI_EXACT_ALARM"),
          Map.entry(10015, "MIUI_ACCESS_XIAOMI_ACCOUNT"),
          Map.entry(10016, "MIUI_NFC"),
          Map.entry(10017, "MIUI_INSTALL_SHORTCUT"),
          Map.entry(10018, "MIUI_READ_NOTIFICATION_SMS"),
          Map.entry(10019, "MIUI_GET_TASKS"),
          Map.entry(10020, "MIUI_SHOW_WHEN_LOCKED"),
          Map.entry(10021, "MIUI_BACKGROUND_START_ACTIVITY"),
          Map.entry(10022, "MIUI_GET_INSTALLED_APPS"),
          Map.entry(10023, "MIUI_SERVICE_FOREGROUND"));

  private static final Map<String, String> PERMISSIONS =
      Map.ofEntries(
          Map.entry("CAMERA", "CAMERA"),
          Map.entry("RECORD_AUDIO", "RECORD_AUDIO"),
          Map.entry("COARSE_LOCATION", "ACCESS_COARSE_LOCATION"),
          Map.entry("FINE_LOCATION", "ACCESS_FINE_LOCATION"),
          Map.entry("READ_CONTACTS", "READ_CONTACTS"),
          Map.entry("WRITE_CONTACTS", "WRITE_CONTACTS"),
          Map.entry("READ_CALL_LOG", "READ_CALL_LOG"),
          Map.entry("WRITE_CALL_LOG", "WRITE_CALL_LOG"),
          Map.entry("READ_CALENDAR", "READ_CALENDAR"),
          Map.entry("WRITE_CALENDAR", "WRITE_CALENDAR"),
          Map.entry("CALL_PHONE", "CALL_PHONE"),
          Map.entry("READ_SMS", "READ_SMS"),
          Map.entry("RECEIVE_SMS", "RECEIVE_SMS"),
          Map.entry("RECEIVE_MMS", "RECEIVE_MMS"),
          Map.entry("SEND_SMS", "SEND_SMS"),
          Map.entry("READ_PHONE_STATE", "READ_PHONE_STATE"),
          Map.entry("READ_PHONE_NUMBERS", "READ_PHONE_NUMBERS"),
          Map.entry("PROCESS_OUTGOING_CALLS", "PROCESS_OUTGOING_CALLS"),
          Map.entry("READ_EXTERNAL_STORAGE", "READ_EXTERNAL_STORAGE"),
          Map.entry("WRITE_EXTERNAL_STORAGE", "WRITE_EXTERNAL_STORAGE"),
          Map.entry("READ_MEDIA_IMAGES", "READ_MEDIA_IMAGES"),
          Map.entry("READ_MEDIA_VIDEO", "READ_MEDIA_VIDEO"),
          Map.entry("READ_MEDIA_AUDIO", "READ_MEDIA_AUDIO"),
          Map.entry("BODY_SENSORS", "BODY_SENSORS"),
          Map.entry("ACTIVITY_RECOGNITION", "ACTIVITY_RECOGNITION"),
          Map.entry("POST_NOTIFICATION", "POST_NOTIFICATIONS"),
          Map.entry("BLUETOOTH_SCAN", "BLUETOOTH_SCAN"),
          Map.entry("NEARBY_WIFI_DEVICES", "NEARBY_WIFI_DEVICES"),
          Map.entry("GET_ACCOUNTS", "GET_ACCOUNTS"));

  private OpNames() {}

  /**
   * The name of an op as it is printed: {@code MIUIOP(10021)} and {@code Unknown(10021)} get the
   * name of what they allow.
   */
  public static String of(String printed) {
    int open = printed.indexOf('(');
    if (open < 0 || !printed.endsWith(")")) {
      return printed;
    }
    String number = printed.substring(open + 1, printed.length() - 1);
    if (number.length() != 5 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return printed;
    }
    return MIUI.getOrDefault(Integer.parseInt(number), "MIUI_" + number);
  }

  /** The runtime permission without which the op is refused, when there is one. */
  public static Optional<String> permission(String op) {
    return Optional.ofNullable(PERMISSIONS.get(op)).map(name -> "android.permission." + name);
  }
}
