// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The permissions of one package or shared user: requested, granted at installation for everybody,
 * granted at run time for each user.
 */
final class PackagePermissions {
  private static final int MOST = 4096;

  /** Flags that say how a permission is shown, not why it is granted. */
  private static final Set<String> NOISE =
      Set.of(
          "USER_SENSITIVE_WHEN_GRANTED",
          "USER_SENSITIVE_WHEN_DENIED",
          "RESTRICTION_INSTALLER_EXEMPT",
          "RESTRICTION_SYSTEM_EXEMPT",
          "RESTRICTION_UPGRADE_EXEMPT");

  private enum Kind {
    NONE,
    REQUESTED,
    INSTALL,
    RUNTIME
  }

  private record Grant(long user, String permission, boolean granted, long line) {}

  private final Section section;
  private final Reading reading;
  private final List<App> apps;
  private final List<Grant> atInstall = new ArrayList<>();
  private Kind kind = Kind.NONE;
  private long user = -1;
  private boolean counts;

  PackagePermissions(Section section, Reading reading, List<App> apps) {
    this.section = section;
    this.reading = reading;
    this.apps = apps;
  }

  void beginUser(long user, boolean installed) {
    this.user = user;
    this.counts = installed;
    this.kind = Kind.NONE;
  }

  void beginList(Lines line) {
    if (line.is("requested permissions:")) {
      kind = Kind.REQUESTED;
    } else {
      kind = line.is("install permissions:") ? Kind.INSTALL : Kind.NONE;
    }
  }

  void endList() {
    kind = Kind.NONE;
  }

  void read(Lines line) {
    if (line.indent() == 6 && user >= 0) {
      kind = line.is("runtime permissions:") ? Kind.RUNTIME : Kind.NONE;
      return;
    }
    switch (kind) {
      case REQUESTED -> requested(line);
      case INSTALL -> {
        int colon = line.find(": granted=");
        if (colon > 0 && atInstall.size() < MOST) {
          atInstall.add(
              new Grant(-1, line.text(0, colon), line.find("granted=true") > 0, line.number()));
        }
      }
      case RUNTIME -> runtime(line);
      case NONE -> {}
    }
  }

  private void requested(Lines line) {
    int colon = line.find(":");
    String permission = colon > 0 ? line.text(0, colon) : line.text();
    for (App app : apps) {
      reading.fact(new AppFact.RequestsPermission(app.id(), permission), section, line.number());
    }
  }

  private void runtime(Lines line) {
    int colon = line.find(": granted=");
    if (colon <= 0 || !counts) {
      return;
    }
    String permission = line.text(0, colon);
    state(new Grant(user, permission, line.find("granted=true") > 0, line.number()));
    int flags = line.find("flags=[");
    if (flags > 0) {
      int end = Math.max(flags, line.find("]", flags));
      for (String flag : line.text(flags + "flags=[".length(), end).split("[| ]", -1)) {
        if (!flag.isEmpty() && !NOISE.contains(flag)) {
          flag(permission, flag.toLowerCase(Locale.ROOT).replace('_', ' '), line.number());
        }
      }
    }
  }

  private void flag(String permission, String flag, long line) {
    for (App app : apps) {
      reading.fact(new AppFact.PermissionFlag(app.id(), user, permission, flag), section, line);
    }
  }

  /** States what was granted at installation, for the users that have the app. */
  void state(List<Long> users) {
    for (Grant grant : atInstall) {
      for (long each : users) {
        state(new Grant(each, grant.permission, grant.granted, grant.line));
      }
    }
  }

  private void state(Grant grant) {
    String state = grant.granted ? "granted" : "denied";
    for (App app : apps) {
      App.Grant known = new App.Grant(grant.granted, section.place(grant.line));
      app.grant(grant.user, grant.permission, known);
      reading.fact(
          new AppFact.AppPermission(app.id(), grant.user, grant.permission, state),
          section,
          grant.line);
    }
  }
}
