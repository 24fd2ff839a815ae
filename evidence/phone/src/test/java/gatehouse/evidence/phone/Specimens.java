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

  /** What HyperOS writes when an app does not answer. */
  public static String hang() {
    return """
        Subject: Broadcast of Intent { act=x cmp=com.example.watcher/.Boot }

        RssHwmKb: 702088

        ----- dumping pid: 4249 at 1376618137

        ----- Waiting Channels: pid 4249 at 2026-10-28 23:43:27.140837550+0800 -----
        Cmd line: com.example.watcher:remote

        sysTid=4249      state=S    futex_wait_queue
        ----- end 4249 -----

        ----- pid 4250 at 2026-10-28 23:43:28.054263956+0800 -----
        Cmd line: system_server
        Build fingerprint: 'Redmi/madeup_eea/madeup:15/AQ3A.240812.002/OS2.0.204.0.VZZEUXM:user/release-keys'
        ABI: 'arm64'
        Libraries: /data/app/~~OCRL7Uub2KwfYsaRsH5lmA==/com.example.keys-24Lh-mHvaGPBzKvJ1SKVcA==/lib/a.so
        /data/app/com.example.old-1/base.apk
        ----- end 4250 -----
        """;
  }

  /** What debuggerd writes when native code crashes. */
  public static String tombstone() {
    return """
        *** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***
        Build fingerprint: 'POCO/madeup_lm_cr_global/madeup:12/SKQ1.211019.001/V14.0.4.0.SKULMCR:user/release-keys'
        Revision: '0'
        ABI: 'arm64'
        Timestamp: 2026-10-28 12:00:01.500000000-0300
        Process uptime: 12s
        Cmdline: com.example.player
        pid: 4711, tid: 4712, name: decoder  >>> com.example.player <<<
        uid: 10211
        signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0
        """;
  }

  /** What the drop box keeps of a crash in Java code. */
  public static String crash() {
    return """
        Process: com.example.watcher:remote
        PID: 4711
        UID: 1010211
        Flags: 0x20c8be44
        Package: com.example.watcher v37 (1.2 (beta))
        Foreground: No
        Build: Redmi/madeup_in/madeup:15/AQ3A.240812.002/OS2.0.204.0.VZZINXM:user/release-keys

        java.lang.IllegalStateException: no
        \tat com.example.watcher.Boot.onReceive(Boot.java:1)
        """;
  }
}
