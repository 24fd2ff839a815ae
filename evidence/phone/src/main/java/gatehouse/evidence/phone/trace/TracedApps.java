// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.trace;

import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.Locator;
import gatehouse.model.PackageName;
import gatehouse.model.fact.AppFact;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The apps that a trace shows to be on the phone: those whose code it runs from {@code /data/app},
 * the one whose component did not answer, the one that crashed.
 *
 * <p>The name of a process proves nothing, for an app may call its processes what it likes.
 */
final class TracedApps {
  private static final int MOST = 512;
  private static final int MOST_PATHS = 20_000;
  private static final String CODE = "/data/app/";
  private static final String NAME = "([A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)+)";
  private static final Pattern FOLDER =
      Pattern.compile("(?:~~[\\w-]+={0,2}/)?" + NAME + "-(?:[\\w-]{22}==|[0-9]{1,3})/.*");
  private static final Pattern COMPONENT =
      Pattern.compile("(?:^|[\\s=(])" + NAME + "/[A-Za-z.][\\w.$]*");
  private static final Pattern PACKAGE =
      Pattern.compile("Package: " + NAME + " v(\\d{1,18}) \\((.*)\\)");

  private final Reading reading;
  private final String entry;
  private final Set<String> stated = new HashSet<>();
  private long user = -1;
  private int paths;

  TracedApps(Reading reading, String entry) {
    this.reading = reading;
    this.entry = entry;
  }

  /** Where a line stands. */
  Locator place(Lines line) {
    Locator place = new Locator.Line(line.number());
    return entry.isEmpty() ? place : new Locator.Inside(entry, place);
  }

  void read(Lines line) {
    if (line.starts("Subject: ")) {
      Matcher component = COMPONENT.matcher(line.text());
      if (component.find()) {
        state(component.group(1), line);
      }
    } else if (line.starts("UID: ")) {
      long uid = line.numberAfter("UID: ", -1);
      user = uid < 0 ? -1 : uid / 100_000;
    } else if (line.starts("Package: ")) {
      crashed(line);
    }
    for (int at = line.find(CODE);
        at >= 0 && paths < MOST_PATHS;
        at = line.find(CODE, at + 1), paths++) {
      Matcher folder = FOLDER.matcher(line.text(at + CODE.length()));
      if (folder.matches()) {
        state(folder.group(1), line);
      }
    }
  }

  private void crashed(Lines line) {
    Matcher matcher = PACKAGE.matcher(line.text());
    if (!matcher.matches()) {
      return;
    }
    Locator where = place(line);
    state(matcher.group(1), line)
        .ifPresent(
            app -> {
              long code = Long.parseLong(matcher.group(2));
              reading.fact(new AppFact.AppVersion(app.id(), matcher.group(3), code), where);
              if (user >= 0) {
                reading.fact(
                    new AppFact.Installed(app.id(), reading.phone(), user, "enabled"), where);
              }
            });
  }

  /** The app, when it was not stated before. */
  private Optional<App> state(String name, Lines line) {
    if (stated.size() >= MOST || !stated.add(name)) {
      return Optional.empty();
    }
    Optional<App> app = reading.apps().named(name);
    app.ifPresent(
        a -> reading.fact(new AppFact.AppPackage(a.id(), new PackageName(name)), place(line)));
    return app;
  }
}
