// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.util.List;

/** Writes {@code dumpsys appops} as Android 15 does, Xiaomi's own ops among the others. */
final class AppOpsText {
  private AppOpsText() {}

  static void write(ExamplePhone phone, ReportPage page) {
    page.line("Current AppOps Service state:")
        .line("  Settings:")
        .line("    top_state_settle_time=+5s0ms")
        .line("");
    for (ExampleApp app : phone.apps) {
      for (int user : app.users) {
        if (!app.ops.isEmpty() || !app.uidOps.isEmpty()) {
          owner(app, user, page);
        }
      }
    }
    page.line("");
  }

  private static void owner(ExampleApp app, int user, ReportPage page) {
    page.line("  Uid u%da%d:", user, app.appId - 10_000)
        .line("    state=cch")
        .line("    capability=--------")
        .line("    appWidgetVisible=false");
    app.uidOps.forEach((op, mode) -> page.line("      %s: mode=%s", op, mode));
    if (!app.ops.isEmpty()) {
      page.line("    Package %s:", app.name);
      app.ops.forEach((op, mode) -> op(app, user, op, mode, page));
    }
  }

  private static void op(ExampleApp app, int user, String op, String mode, ReportPage page) {
    page.line("      %s (%s):", op, mode);
    List<ExampleApp.Use> uses = user == 0 ? app.uses.getOrDefault(op, List.of()) : List.of();
    if (uses.isEmpty()) {
      return;
    }
    page.line("        null=[");
    for (ExampleApp.Use use : uses) {
      String gap = use.outcome().equals("Access") ? " " : "";
      String duration = use.duration().isEmpty() ? "" : " duration=" + use.duration();
      page.line(
          "          %s: [%s-s]%s%s (-1d0h0m0s0ms)%s",
          use.outcome(), use.state(), gap, use.time(), duration);
    }
    page.line("        ]");
  }
}
