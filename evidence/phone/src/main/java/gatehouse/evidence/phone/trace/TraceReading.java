// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.trace;

import gatehouse.evidence.phone.conclusion.FingerprintFacts;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.rom.Fingerprint;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.Moments;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.fact.PhoneFact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a trace: which system image wrote it, when, and which apps it speaks of. */
public final class TraceReading {
  private static final Pattern ZONE = Pattern.compile(":[0-9]{2}(?:\\.[0-9]{1,9})?([+-][0-9]{4})");

  private final Reading reading;
  private final TracedApps apps;
  private Optional<Fingerprint> build = Optional.empty();

  private TraceReading(Reading reading) {
    this.reading = reading;
    this.apps = new TracedApps(reading);
  }

  /** Reads a file that was recognised as a trace. */
  public static void read(Path file, Reading reading) throws IOException {
    TraceReading trace = new TraceReading(reading);
    for (Lines line = TraceText.of(file); line.next(); ) {
      trace.read(line);
    }
    if (trace.build.isEmpty()) {
      reading
          .coverage()
          .gap(
              Aspect.IDENTITY,
              "The trace does not tell which system image wrote it.",
              new Locator.Whole());
    }
  }

  private void read(Lines line) {
    Locator where = new Locator.Line(line.number());
    if (build.isEmpty()) {
      build = TraceText.fingerprint(line);
      build.ifPresent(
          b -> {
            FingerprintFacts.state(reading, b, where);
            reading.coverage().answered(Aspect.IDENTITY, where);
          });
    }
    if (reading.seenAt().isEmpty() && isTimed(line)) {
      time(line)
          .ifPresent(
              t -> {
                reading.seenAt(t);
                reading.fact(new PhoneFact.SeenAt(reading.phone(), t), where);
              });
    }
    apps.read(line);
  }

  private static boolean isTimed(Lines line) {
    return line.starts("----- pid ")
        || line.starts("----- Waiting Channels: pid ")
        || line.starts("Timestamp: ");
  }

  /** The time of a line; empty when it names no time zone, for then it may be off by a day. */
  private static Optional<Instant> time(Lines line) {
    Matcher zone = ZONE.matcher(line.text());
    try {
      return zone.find() ? Moments.find(line, 0, ZoneOffset.of(zone.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
