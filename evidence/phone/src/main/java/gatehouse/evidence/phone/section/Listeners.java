// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import java.util.Map;
import java.util.Optional;

/** The receivers that are woken by what matters here, from the receiver table of a package dump. */
final class Listeners {
  private static final Map<String, String> ACTIONS =
      Map.ofEntries(
          Map.entry("android.provider.Telephony.SMS_RECEIVED:", "SMS_RECEIVED"),
          Map.entry("android.provider.Telephony.SMS_DELIVER:", "SMS_DELIVER"),
          Map.entry("android.provider.Telephony.NEW_OUTGOING_SMS:", "NEW_OUTGOING_SMS"),
          Map.entry("android.provider.Telephony.WAP_PUSH_RECEIVED:", "WAP_PUSH_RECEIVED"),
          Map.entry("android.intent.action.DATA_SMS_RECEIVED:", "DATA_SMS_RECEIVED"),
          Map.entry("android.intent.action.BOOT_COMPLETED:", "BOOT_COMPLETED"),
          Map.entry("android.intent.action.LOCKED_BOOT_COMPLETED:", "LOCKED_BOOT_COMPLETED"),
          Map.entry("android.intent.action.QUICKBOOT_POWERON:", "QUICKBOOT_POWERON"),
          Map.entry("android.intent.action.NEW_OUTGOING_CALL:", "NEW_OUTGOING_CALL"),
          Map.entry("android.intent.action.PHONE_STATE:", "PHONE_STATE"),
          Map.entry("android.intent.action.PACKAGE_ADDED:", "PACKAGE_ADDED"),
          Map.entry("android.intent.action.PACKAGE_REMOVED:", "PACKAGE_REMOVED"),
          Map.entry("android.intent.action.USER_PRESENT:", "USER_PRESENT"),
          Map.entry("android.provider.Telephony.SECRET_CODE:", "SECRET_CODE"),
          Map.entry("android.app.action.DEVICE_ADMIN_ENABLED:", "DEVICE_ADMIN_ENABLED"),
          Map.entry(
              "android.app.action.DEVICE_ADMIN_DISABLE_REQUESTED:",
              "DEVICE_ADMIN_DISABLE_REQUESTED"));

  private final Section section;
  private final Reading reading;
  private String action = "";

  Listeners(Section section, Reading reading) {
    this.section = section;
    this.reading = reading;
  }

  /** Takes a line of the table. */
  void read(Lines line) {
    if (line.ends(":") && line.indent() <= 6) {
      action = line.indent() == 6 ? ACTIONS.getOrDefault(line.text(), "") : "";
      return;
    }
    if (action.isEmpty()) {
      return;
    }
    int space = line.find(" ");
    int slash = line.find("/");
    if (space > 0 && slash > space) {
      String component = line.wordAfter(" ");
      Optional.of(component)
          .flatMap(c -> reading.apps().ofComponent(c))
          .ifPresent(
              app ->
                  reading.fact(
                      new AppFact.Listens(app.id(), component, action), section, line.number()));
    }
  }
}
