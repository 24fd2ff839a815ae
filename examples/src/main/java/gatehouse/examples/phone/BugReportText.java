// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

/** Writes the text of a bug report: header, properties, then the services in the usual order. */
public final class BugReportText {
  private BugReportText() {}

  /** The whole text. */
  public static String of(ExamplePhone phone) {
    ReportPage page = new ReportPage(phone);
    header(phone, page);
    page.command("UPTIME", "uptime", p -> p.line(" 21:14:05 up 3 days,  4:11,  0 users"));
    page.command("SYSTEM PROPERTIES", "getprop", p -> PropertyText.write(phone, p));
    page.line("------ DUMPSYS NORMAL (/system/bin/dumpsys) ------");
    page.service("accessibility", p -> AccessText.accessibility(phone, p));
    page.service("account", p -> PeopleText.accounts(phone, p));
    page.service("adb", p -> PeopleText.computers(phone, p));
    page.service("appops", p -> AppOpsText.write(phone, p));
    page.service("backup", p -> BackupText.write(phone, p));
    page.service("device_policy", p -> AccessText.devicePolicy(phone, p));
    page.service("deviceidle", p -> AccessText.deviceIdle(phone, p));
    page.service("lock_settings", p -> PeopleText.locks(phone, p));
    page.service("notification", p -> AccessText.notification(phone, p));
    page.service("package", p -> PackageText.write(phone, p));
    page.service("role", p -> AccessText.roles(phone, p));
    page.service("settings", p -> SettingText.write(phone, p));
    page.service("user", p -> PeopleText.users(phone, p));
    page.service("webviewupdate", p -> BackupText.webView(phone, p));
    page.line("------ 12.034s was the duration of 'DUMPSYS NORMAL' ------");
    page.line("");
    page.line("========================================================");
    page.line("== dumpstate: done (id 1)");
    page.line("========================================================");
    return page.toString();
  }

  private static void header(ExamplePhone phone, ReportPage page) {
    page.line("========================================================")
        .line("== dumpstate: " + ReportPage.TIME.format(phone.seen))
        .line("========================================================")
        .line("")
        .line("Build: %s", PropertyText.display(phone))
        .line("Build fingerprint: '%s'", PropertyText.fingerprint(phone))
        .line("Bootloader: unknown")
        .line("Radio: ")
        .line("Network: ")
        .line("Module Metadata version: 352090000")
        .line(
            "Kernel: Linux version 6.1.118-android14-11-g1234567890ab (builder@example) (Android"
                + " clang version 17.0.2) #1 SMP PREEMPT Tue Aug 12 07:31:20 UTC 2026")
        .line("Command line: ")
        .line("Uptime: up 0 weeks, 3 days, 4 hours, 11 minutes")
        .line("Bugreport format version: 2.0")
        .line(
            "Dumpstate info: id=1 pid=4242 dry_run=0 parallel_run=1 args=/system/bin/dumpstate -S"
                + " bugreport_mode=")
        .line("");
  }
}
