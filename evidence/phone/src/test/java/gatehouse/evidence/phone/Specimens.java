// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.examples.phone.ExampleApp;
import gatehouse.examples.phone.ExamplePhone;

/** Made-up phones for tests. */
public final class Specimens {
  private Specimens() {}

  /** A phone on HyperOS that shows each kind of fact once. */
  public static ExamplePhone hyperOs() {
    return ExamplePhone.redmi("madeup", "2409ZZ00EX", "Redmi Made Up")
        .secondSpace()
        .dualApps()
        .property("ro.appsflyer.preinstall.path", "/product/etc/pre_install.appsflyer")
        .setting("secure", "upload_log_pref", "1")
        .setting("global", "personalized_ad_enabled", "3")
        .setting("global", "private_dns_mode", "hostname")
        .setting("global", "private_dns_specifier", "dns.example.org")
        .setting("secure", "bluetooth_name", "Somebody's phone")
        .account(0, "com.xiaomi")
        .account(0, "com.google")
        .account(0, "com.google")
        .computer("desk")
        .role("SMS", "com.example.sms")
        .backup(true, "com.google.android.gms/.backup.BackupTransportService", "com.example.sms")
        .app(
            ExampleApp.system("com.miui.analytics", "/product/app/AnalyticsCore")
                .has("INTERNET")
                .runtime("READ_PHONE_STATE", true, "SYSTEM_FIXED|GRANTED_BY_DEFAULT"))
        .app(
            ExampleApp.installed("com.example.watcher")
                .installer("com.miui.packageinstaller")
                .origin("com.android.chrome")
                .at("2026-09-30 23:50:10", "2026-10-01 00:10:11")
                .sdk(22, 21)
                .flag("DEBUGGABLE")
                .has("INTERNET", "RECEIVE_BOOT_COMPLETED")
                .granted("RECORD_AUDIO")
                .denied("CAMERA")
                .op("CAMERA", "allow")
                .op("SYSTEM_ALERT_WINDOW", "allow")
                .op("MIUIOP(10021)", "allow")
                .op("MIUIOP(10008)", "ignore")
                .uidOp("COARSE_LOCATION", "foreground")
                .used("RECORD_AUDIO", "bg", "2026-10-28 03:12:44.120", "+12s340ms")
                .refused("READ_SMS", "cch", "2026-10-28 04:00:00.000")
                .accessibility("com.example.watcher.Watch")
                .listener("com.example.watcher.Listen")
                .admin(".Admin")
                .batteryFree()
                .receives("android.intent.action.BOOT_COMPLETED", ".Boot"))
        .app(
            ExampleApp.installed("com.example.sms")
                .installer("com.xiaomi.mipicks")
                .users(0, 999)
                .granted("READ_SMS"))
        .app(ExampleApp.preloaded("com.example.shop", "Shop"));
  }
}
