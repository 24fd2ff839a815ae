// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.util.List;

/** Writes the services that tell who has powers outside of permissions. */
final class AccessText {
  private AccessText() {}

  static void accessibility(ExamplePhone phone, ReportPage page) {
    List<String> services = phone.apps.stream().flatMap(a -> a.accessibility.stream()).toList();
    String enabled = String.join(", ", services.stream().map(s -> "{" + s + "}").toList());
    page.line("ACCESSIBILITY MANAGER (dumpsys accessibility)")
        .line("")
        .line("currentUserId=0")
        .line("User state[")
        .line(
            "     attributes:{id=0, touchExplorationEnabled=false, serviceHandlesDoubleTap=false,"
                + " installedServiceCount=%d}",
            services.size())
        .line("     Bound services:{}")
        .line("     Enabled services:{%s}", enabled)
        .line("     Binding services:{}")
        .line("     Crashed services:{}]")
        .line("");
  }

  static void notification(ExamplePhone phone, ReportPage page) {
    List<String> listeners = phone.apps.stream().flatMap(a -> a.listeners.stream()).toList();
    page.line("Current Notification Manager state:")
        .line("  Notification listeners:")
        .line("    Allowed notification listeners:");
    if (!listeners.isEmpty()) {
      page.line("      %s (user: 0 isPrimary: true)", String.join(":", listeners));
    }
    page.line(
        "    All notification listeners (%d) enabled for current profiles:", listeners.size());
    listeners.forEach(l -> page.line("      ComponentInfo{%s}", l));
    page.line("");
  }

  static void devicePolicy(ExamplePhone phone, ReportPage page) {
    page.line("Current Device Policy Manager state:")
        .line("  Immutable state:")
        .line("    mHasFeature=true")
        .line("")
        .line("  Enabled Device Admins (User 0, provisioningState: 0):");
    for (ExampleApp app : phone.apps) {
      for (String admin : app.admins) {
        page.line("    %s:", admin)
            .line("      uid=%d", app.appId)
            .line("      testOnlyAdmin=false")
            .line("      policies:")
            .line("        wipe-data")
            .line("        force-lock");
      }
    }
    page.line("    mPasswordOwner=-1").line("");
  }

  static void deviceIdle(ExamplePhone phone, ReportPage page) {
    page.line("  Settings:").line("    light_idle_to=+5m0s0ms").line("  Allowlist user apps:");
    phone.apps.stream().filter(a -> a.batteryFree).forEach(a -> page.line("    %s", a.name));
    page.line("  mLightEnabled=true  mDeepEnabled=true");
  }

  static void roles(ExamplePhone phone, ReportPage page) {
    page.line("ROLE MANAGER STATE (dumpsys role):")
        .line("{")
        .line("  user_states=[")
        .line("    {")
        .line("      user_id=0")
        .line("      version=2")
        .line("      roles=[");
    phone.roles.forEach(
        (role, holders) -> {
          page.line("        {").line("          name=android.app.role.%s", role);
          holders.forEach(holder -> page.line("          holders=%s", holder));
          page.line("        }");
        });
    page.line("      ]").line("    }").line("  ]").line("}");
  }
}
