// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code dumpsys settings}, with what every phone has and what this one was set to. */
final class SettingText {
  private static final Map<String, Map<String, String>> USUAL =
      Map.of(
          "global",
              Map.of(
                  "adb_enabled", "0",
                  "development_settings_enabled", "0",
                  "device_provisioned", "1",
                  "package_verifier_user_consent", "1",
                  "device_name", "Somebody's phone"),
          "secure",
              Map.of(
                  "android_id", "0123456789abcdef",
                  "default_input_method", "com.google.android.inputmethod.latin/.LatinIME",
                  "user_setup_complete", "1",
                  "location_mode", "3"),
          "system", Map.of("screen_off_timeout", "60000", "volume_ring", "8"));

  private SettingText() {}

  static void write(ExamplePhone phone, ReportPage page) {
    phone.settings.forEach(
        (table, own) -> {
          Map<String, String> all = new TreeMap<>(USUAL.getOrDefault(table, Map.of()));
          all.putAll(own);
          page.line("%s SETTINGS (user 0)", table.toUpperCase(Locale.ROOT));
          int id = 1;
          for (Map.Entry<String, String> setting : all.entrySet()) {
            page.line(
                "_id:%d name:%s pkg:android value:%s default:%s defaultSystemSet:true",
                id++, setting.getKey(), setting.getValue(), setting.getValue());
          }
          page.line("");
        });
  }
}
