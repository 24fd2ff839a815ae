// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.home;

import gatehouse.examples.phone.ExampleApp;
import gatehouse.examples.phone.ExamplePhone;

/** A phone on which somebody spies, and which was never told to keep things to itself. */
final class DaughtersPhone {
  private static final String SPY = "com.example.batterymonitor";

  private DaughtersPhone() {}

  static ExamplePhone make() {
    ExamplePhone phone =
        ExamplePhone.redmi("madeup", "2312EX00EG", "Redmi Note Example")
            .rom("OS2.0.4.0.VNAEUXM", "eea")
            .patched("2025-02-01", "2024-10-01")
            .webView("121.0.6167.71")
            .screenLock("Pattern")
            .secondSpace()
            .dualApps()
            .account(0, "com.xiaomi")
            .account(0, "com.google")
            .role("SMS", "com.example.chatbubble")
            .role("BROWSER", "com.mi.globalbrowser")
            .computer("somebody@laptop")
            .backup(
                true,
                "com.google.android.gms/.backup.BackupTransportService",
                "com.android.providers.telephony",
                "com.example.chatbubble");
    doors(phone);
    telemetry(phone);
    system(phone);
    return own(phone);
  }

  private static void doors(ExamplePhone phone) {
    phone
        .property("ro.boot.verifiedbootstate", "orange")
        .property("ro.boot.flash.locked", "0")
        .property("ro.boot.vbmeta.device_state", "unlocked")
        .property("sys.oem_unlock_allowed", "1")
        .setting("global", "development_settings_enabled", "1")
        .setting("global", "adb_enabled", "1")
        .setting("global", "adb_wifi_enabled", "1")
        .setting("global", "verifier_verify_adb_installs", "0")
        .setting("global", "package_verifier_user_consent", "-1")
        .setting("global", "http_proxy", "192.0.2.7:8080")
        .setting("global", "private_dns_mode", "off")
        .setting("secure", "install_non_market_apps", "1")
        .setting("secure", "lock_screen_show_notifications", "1")
        .setting("secure", "lock_screen_allow_private_notifications", "1");
  }

  private static void telemetry(ExamplePhone phone) {
    phone
        .setting("secure", "upload_log_pref", "1")
        .setting("secure", "upload_debug_log_pref", "1")
        .setting("global", "personalized_ad_enabled", "3")
        .property("ro.appsflyer.preinstall.path", "/product/etc/pre_install.appsflyer")
        .property("ro.miui.region", "ES");
  }

  private static void system(ExamplePhone phone) {
    phone
        .app(
            ExampleApp.system("com.miui.analytics", "/product/app/AnalyticsCore")
                .has("INTERNET")
                .runtime("READ_PHONE_STATE", true, "SYSTEM_FIXED|GRANTED_BY_DEFAULT"))
        .app(
            ExampleApp.system("com.miui.msa.global", "/product/app/MSA-Global")
                .has("INTERNET", "ACCESS_NETWORK_STATE"))
        .app(ExampleApp.system("com.mi.globalbrowser", "/product/app/MiBrowserGlobal"))
        .app(
            ExampleApp.preloaded("com.facebook.appmanager", "Facebook-appmanager").has("INTERNET"));
  }

  private static ExamplePhone own(ExamplePhone phone) {
    return phone
        .app(spy())
        .app(
            ExampleApp.installed("com.example.chatbubble")
                .installer("com.android.vending")
                .granted("READ_SMS", "RECEIVE_SMS", "READ_CONTACTS", "CAMERA", "RECORD_AUDIO")
                .used("CAMERA", "top", "2026-10-28 20:41:00.000", "+1m2s")
                .users(0, 999))
        .app(
            ExampleApp.installed("com.example.torch")
                .installer("com.miui.packageinstaller")
                .origin("com.android.chrome")
                .sdk(22, 21)
                .flag("DEBUGGABLE")
                .has("INTERNET")
                .granted("ACCESS_FINE_LOCATION", "ACCESS_BACKGROUND_LOCATION", "READ_CALL_LOG")
                .op("MIUIOP(10021)", "allow")
                .op("MIUIOP(10020)", "allow")
                .op("SYSTEM_ALERT_WINDOW", "allow")
                .used("FINE_LOCATION", "bg", "2026-10-28 04:10:00.000", ""))
        .app(
            ExampleApp.installed("com.example.keyboard")
                .installer("com.xiaomi.mipicks")
                .has("INTERNET"))
        .setting("secure", "default_input_method", "com.example.keyboard/.Typing")
        .setting("secure", "enabled_input_methods", "com.example.keyboard/.Typing");
  }

  private static ExampleApp spy() {
    return ExampleApp.installed(SPY)
        .version("2.1", 7)
        .installer("com.miui.packageinstaller")
        .origin("com.android.chrome")
        .at("2026-09-30 23:50:10", "2026-09-30 23:50:10")
        .has("INTERNET", "RECEIVE_BOOT_COMPLETED", "QUERY_ALL_PACKAGES")
        .granted("RECORD_AUDIO", "CAMERA", "READ_SMS", "ACCESS_FINE_LOCATION")
        .granted("ACCESS_BACKGROUND_LOCATION", "READ_CALL_LOG")
        .op("SYSTEM_ALERT_WINDOW", "allow")
        .op("PROJECT_MEDIA", "allow")
        .op("GET_USAGE_STATS", "allow")
        .op("REQUEST_INSTALL_PACKAGES", "allow")
        .op("MIUIOP(10008)", "allow")
        .op("MIUIOP(10021)", "allow")
        .used("RECORD_AUDIO", "bg", "2026-10-28 03:12:44.120", "+22m10s")
        .used("CAMERA", "bg", "2026-10-27 02:00:00.000", "+3s")
        .used("FINE_LOCATION", "bg", "2026-10-28 20:50:00.000", "")
        .used("READ_SMS", "bg", "2026-10-28 20:51:00.000", "")
        .accessibility(SPY + ".Watch")
        .listener(SPY + ".Listen")
        .admin(".Admin")
        .batteryFree()
        .receives("android.intent.action.BOOT_COMPLETED", ".Boot");
  }
}
