// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code dumpsys package} as Android 15 does. */
final class PackageText {
  private PackageText() {}

  static void write(ExamplePhone phone, ReportPage page) {
    receivers(phone, page);
    page.line("Packages:");
    for (ExampleApp app : phone.apps) {
      entry(phone, app, page);
    }
    page.line("").line("Shared users:").line("").line("Package Changes:");
    page.line("  Sequence number=1").line("");
  }

  private static void receivers(ExamplePhone phone, ReportPage page) {
    Map<String, List<String>> byAction = new TreeMap<>();
    for (ExampleApp app : phone.apps) {
      app.receivers.forEach(
          (action, receiver) ->
              byAction.computeIfAbsent(action, a -> new ArrayList<>()).add(receiver));
    }
    page.line("Receiver Resolver Table:").line("  Non-Data Actions:");
    byAction.forEach(
        (action, receivers) -> {
          page.line("      %s:", action);
          receivers.forEach(receiver -> page.line("        7a1b2c3 %s", receiver));
        });
    page.line("");
  }

  private static void entry(ExamplePhone phone, ExampleApp app, ReportPage page) {
    page.line("  Package [%s] (%07x):", app.name, app.name.hashCode() & 0xfffffff)
        .line("    appId=%d", app.appId)
        .line("    pkg=Package{0a1b2c3 %s}", app.name)
        .line("    codePath=%s", app.path)
        .line("    resourcePath=%s", app.path)
        .line("    primaryCpuAbi=arm64-v8a")
        .line(
            "    versionCode=%d minSdk=%d targetSdk=%d", app.versionCode, app.minSdk, app.targetSdk)
        .line("    versionName=%s", app.versionName)
        .line("    splits=[base]")
        .line("    apkSigningVersion=3")
        .line("    flags=[ %s ]", String.join(" ", app.flags))
        .line("    privateFlags=[ %s ]", String.join(" ", app.privateFlags))
        .line("    dataDir=/data/user/0/%s", app.name)
        .line("    timeStamp=%s", app.updated)
        .line("    lastUpdateTime=%s", app.updated)
        .line("    installerPackageName=%s", app.installer)
        .line("    installerPackageUid=%d", app.installer.equals("null") ? -1 : 10_010)
        .line("    initiatingPackageName=%s", app.initiator)
        .line("    originatingPackageName=%s", app.origin)
        .line("    packageSource=0")
        .line(
            "    signatures=PackageSignatures{0a1b2c3 version:3, signatures:[], past signatures:[]}")
        .line("    pkgFlags=[ %s ]", String.join(" ", app.flags));
    permissions(app, page);
    phone.users.keySet().forEach(user -> user(app, user, page));
  }

  private static void permissions(ExampleApp app, ReportPage page) {
    if (!app.installPermissions.isEmpty() || !app.runtimePermissions.isEmpty()) {
      page.line("    requested permissions:");
      app.installPermissions.keySet().forEach(p -> page.line("      %s", p));
      app.runtimePermissions.keySet().forEach(p -> page.line("      %s", p));
    }
    if (!app.installPermissions.isEmpty()) {
      page.line("    install permissions:");
      app.installPermissions.forEach((p, g) -> page.line("      %s: granted=%s", p, g));
    }
  }

  private static void user(ExampleApp app, int user, ReportPage page) {
    boolean here = app.users.contains(user);
    page.line(
            "    User %d: ceDataInode=%d installed=%s hidden=%s suspended=false distractionFlags=0"
                + " stopped=false notLaunched=false enabled=%d instant=false virtual=false"
                + " quarantined=false",
            user, here ? 4711 : 0, here, app.hidden, app.enabled)
        .line("      installReason=%d", app.system ? 0 : 4)
        .line("      firstInstallTime=%s", here ? app.installed : "1970-01-01 01:00:00")
        .line("      uninstallReason=0");
    if (here && !app.runtimePermissions.isEmpty()) {
      page.line("      runtime permissions:");
      app.runtimePermissions.forEach(
          (permission, grant) ->
              page.line(
                  "        %s: granted=%s, flags=[ %s|USER_SENSITIVE_WHEN_GRANTED]",
                  permission, grant.granted(), grant.flags()));
    }
  }
}
