// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.Moments;
import gatehouse.model.fact.AppFact;
import java.time.Instant;
import java.util.Optional;

/**
 * {@code dumpsys appops --history}: how often apps did something ({@code [bg-s] = access=3,
 * reject=1} below snapshot, number, package, attribution and op), and since Android 12 each access
 * of the last days ({@code Access [bg-s] at 2026-10-28 03:12:44.120 for 12000 milliseconds}).
 *
 * <p>After AOSP's {@code HistoricalRegistry.StringDumpVisitor} and {@code DiscreteRegistry.dump},
 * Android 11 to 16; no real output was at hand.
 */
final class OpHistory {
  private final Section section;
  private final Reading reading;
  private long user = -1;
  private Optional<App> app = Optional.empty();
  private String op = "";
  private Optional<Instant> since = Optional.empty();

  OpHistory(Section section, Reading reading) {
    this.section = section;
    this.reading = reading;
  }

  /** Whether the history begins with this line. */
  static boolean begins(Lines line) {
    return (line.starts("History:") && line.find("mode=") > 0) || line.starts("Discrete accesses:");
  }

  /** Takes a line below the title. */
  void read(Lines line) {
    if (line.starts("begin = ")) {
      since = Moments.find(line, 0, reading.zone());
    } else if (line.starts("Uid ") || line.starts("Uid: ")) {
      user = UidText.of(trim(line.text("Uid ".length()))).user();
      app = Optional.empty();
    } else if (line.starts("Package ") || line.starts("Package: ")) {
      app = reading.apps().named(trim(line.text("Package ".length())));
      reading.coverage().seen(Part.APPOPS_HISTORY, section.title());
    } else if (app.isPresent() && user >= 0) {
      below(line, app.get());
    }
  }

  private void below(Lines line, App by) {
    if (line.starts("Access [")) {
      access(line, by);
    } else if (line.at(0) == '[' && line.find("] = ") > 0) {
      count(line, by, "access");
      count(line, by, "reject");
    } else if (line.starts("Op: ")) {
      op = OpNames.of(trim(line.text("Op: ".length())));
    } else if (line.ends(":") && !line.starts("Attribution") && line.find(" ") < 0) {
      op = OpNames.of(trim(line.text()));
    }
  }

  private void access(Lines line, App by) {
    Moments.find(line, 0, reading.zone())
        .ifPresent(
            time -> {
              String during = OpUses.during(line, "Access".length());
              reading.fact(
                  new AppFact.AppOpUse(by.id(), user, op, "access", during, time),
                  section,
                  line.number());
              long millis = line.numberAfter(" for ", -1);
              if (millis > 0) {
                reading.fact(
                    new AppFact.AppOpDuration(by.id(), user, op, millis), section, line.number());
              }
            });
  }

  private void count(Lines line, App by, String outcome) {
    long count = line.numberAfter(outcome + "=", 0);
    since.ifPresent(
        from -> {
          if (count > 0) {
            reading.fact(
                new AppFact.AppOpCount(
                    by.id(), user, op, outcome, OpUses.during(line, 0), count, from),
                section,
                line.number());
          }
        });
  }

  /** Without the colon and space that newer and older ones put differently. */
  private static String trim(String text) {
    String bare = text.strip();
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
