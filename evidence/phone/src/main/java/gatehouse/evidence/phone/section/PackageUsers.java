// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.AppFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lines {@code User 10: ceDataInode=... installed=true ...} of one package. */
final class PackageUsers {
  private static final int MOST = 64;

  private final Section section;
  private final Reading reading;
  private final List<App> apps;
  private final List<State> states = new ArrayList<>();
  private final List<Long> mentioned = new ArrayList<>();
  private long current = -1;
  private boolean installed;

  private record State(long user, String state, long line, Instant time, long timeLine) {}

  PackageUsers(Section section, Reading reading, List<App> apps) {
    this.section = section;
    this.reading = reading;
    this.apps = apps;
  }

  /** Takes a line that begins a user; false when it does not. */
  boolean begin(Lines line) {
    long user = line.numberAt("User ".length(), -1);
    if (user < 0 || mentioned.size() >= MOST) {
      return false;
    }
    current = user;
    mentioned.add(user);
    installed = line.find("installed=") < 0 || line.find("installed=true") >= 0;
    if (installed && line.find("installed=") >= 0) {
      states.add(new State(user, state(line), line.number(), Instant.EPOCH, 0));
    }
    return true;
  }

  void firstInstall(Instant time, long line) {
    int last = states.size() - 1;
    if (last >= 0 && states.get(last).user == current) {
      State state = states.get(last);
      states.set(last, new State(state.user, state.state, state.line, time, line));
    }
  }

  long current() {
    return current;
  }

  boolean isInstalled() {
    return installed;
  }

  List<Long> mentioned() {
    return mentioned;
  }

  List<Long> installedFor() {
    return states.stream().map(State::user).toList();
  }

  void state(Instant firstInstall, long firstInstallLine, Instant longAgo) {
    App app = apps.get(0);
    for (State state : states) {
      app.installedFor(state.user);
      reading.fact(
          new AppFact.Installed(app.id(), reading.phone(), state.user, state.state),
          section,
          state.line);
      boolean own = state.timeLine > 0;
      Instant time = own ? state.time : firstInstall;
      if (time.isAfter(longAgo)) {
        reading.fact(
            new AppFact.InstalledAt(app.id(), state.user, time),
            section,
            own ? state.timeLine : firstInstallLine);
      }
    }
  }

  private static String state(Lines line) {
    if (line.find("suspended=true") >= 0) {
      return "suspended";
    }
    if (line.find("hidden=true") >= 0) {
      return "hidden";
    }
    return line.numberAfter(" enabled=", 0) >= 2 ? "disabled" : "enabled";
  }
}
