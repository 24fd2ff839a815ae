// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

/** Writes the backup manager, and the web view. */
final class BackupText {
  private BackupText() {}

  static void write(ExamplePhone phone, ReportPage page) {
    page.line(
            "Backup Manager is %s / setup complete / not pending init",
            phone.backup ? "enabled" : "disabled")
        .line("Auto-restore is enabled")
        .line("No backups running")
        .line("Available transports:")
        .line("  * %s", phone.backupTransport)
        .line("       destination: ")
        .line("       intent: null")
        .line("    com.android.localtransport/.LocalTransport")
        .line("       destination: Backing up to debug-only private cache")
        .line("Pending init: 0")
        .line("Ancestral packages: none")
        .line("Ever backed up: %d", phone.backedUp.size());
    phone.backedUp.forEach(name -> page.line("    %s", name));
    page.line("Pending key/value backup: 0");
  }

  static void webView(ExamplePhone phone, ReportPage page) {
    page.line("Current WebView Update Service state")
        .line(
            "  Current WebView package (name, version): (com.google.android.webview, %s)",
            phone.webView)
        .line("  Minimum targetSdkVersion: 33");
  }
}
