// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.Moments;
import gatehouse.model.fact.AppFact;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The uses of one op by one app: when, in which state, for how long. */
final class OpUses {
  private final Section section;
  private final Reading reading;

  private @Nullable App app;
  private long user;
  private String op = "";
  private Instant latest = Instant.MIN;
  private long duration = -1;
  private long durationLine;

  OpUses(Section section, Reading reading) {
    this.section = section;
    this.reading = reading;
  }

  void begin(App app, long user, String op) {
    end();
    this.app = app;
    this.user = user;
    this.op = op;
  }

  /**
   * Takes {@code Access: [fg-s] 2020-01-08 15:30:08.802 (-1m40s679ms) duration=+162ms}; Android 9
   * writes {@code Access: fg = ...}, and {@code Reject: [fg-s]2020-...} has no space.
   */
  void use(Lines line) {
    App by = app;
    if (by == null) {
      return;
    }
    Optional<Instant> time = Moments.find(line, "Access:".length(), reading.zone());
    if (time.isEmpty()) {
      return;
    }
    boolean access = line.at(0) == 'A';
    use(
        by,
        access ? "access" : "reject",
        during(line, "Access:".length()),
        time.get(),
        line.number());
    if (access && !time.get().isBefore(latest)) {
      latest = time.get();
      duration(line);
    }
  }

  /** Takes the times of a line of Android 8, which are told as time gone by. */
  void old(Lines line) {
    App by = app;
    Optional<Instant> now = reading.seenAt();
    if (by == null || now.isEmpty()) {
      return;
    }
    ago(line, "; time=")
        .ifPresent(t -> use(by, "access", "unknown", now.get().minusMillis(t), line.number()));
    ago(line, "; rejectTime=")
        .ifPresent(t -> use(by, "reject", "unknown", now.get().minusMillis(t), line.number()));
    duration(line);
  }

  private static Optional<Long> ago(Lines line, String key) {
    int at = line.find(key);
    return at < 0 ? Optional.empty() : Moments.duration(line, at + key.length()).map(Math::abs);
  }

  /** The last use goes on. */
  void running() {
    App by = app;
    if (by != null && latest.isAfter(Instant.MIN)) {
      reading.fact(new AppFact.AppOpRunning(by.id(), user, op), section, Math.max(1, durationLine));
    }
  }

  void end() {
    App by = app;
    if (by != null && duration >= 0) {
      reading.fact(new AppFact.AppOpDuration(by.id(), user, op, duration), section, durationLine);
    }
    app = null;
    latest = Instant.MIN;
    duration = -1;
  }

  private void duration(Lines line) {
    int at = line.find("duration=");
    durationLine = line.number();
    duration = at < 0 ? -1 : Moments.duration(line, at + "duration=".length()).orElse(-1L);
  }

  private void use(App by, String outcome, String during, Instant time, long line) {
    reading.fact(new AppFact.AppOpUse(by.id(), user, op, outcome, during, time), section, line);
  }

  /** The state that is named from an offset on, {@code [bg-s]} or {@code bg}. */
  static String during(Lines line, int from) {
    int at = from;
    while (line.at(at) == ' ' || line.at(at) == '[') {
      at++;
    }
    int end = at;
    while (Character.isLetter(line.at(end))) {
      end++;
    }
    return switch (line.text(at, end)) {
      case "pers" -> "persistent";
      case "top" -> "top";
      case "fgsvc", "fgsvcl", "bfgs" -> "foreground service";
      case "fg" -> "foreground";
      case "bg" -> "background";
      case "cch" -> "cached";
      default -> "unknown";
    };
  }
}
