// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.trace;

import gatehouse.evidence.phone.conclusion.FingerprintFacts;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.rom.Fingerprint;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.fact.PhoneFact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a trace: which system image wrote it, when, and which apps it speaks of. */
public final class TraceReading {
  private final Reading reading;
  private final boolean alone;
  private final TracedApps apps;
  private final Trouble trouble = new Trouble();
  private Optional<Fingerprint> build = Optional.empty();

  private TraceReading(Reading reading, String entry) {
    this.reading = reading;
    this.alone = entry.isEmpty();
    this.apps = new TracedApps(reading, entry);
  }

  /** Reads a file that was recognised as a trace. */
  public static void read(Path file, Reading reading) throws IOException {
    TraceReading trace = new TraceReading(reading, "");
    byte[] bytes = TraceText.of(file);
    Optional<TombstoneProto> proto = TombstoneProto.parse(bytes);
    proto.ifPresentOrElse(p -> trace.read(p, ""), () -> trace.read(bytes));
    if (trace.build.isEmpty()) {
      reading
          .coverage()
          .gap(
              Aspect.IDENTITY,
              "The trace does not tell which system image wrote it.",
              new Locator.Whole());
    }
  }

  /**
   * Reads a trace that lies in the archive of a bug report, which tells itself who the phone is.
   */
  public static void read(String entry, byte[] raw, Reading reading) {
    byte[] bytes = TraceText.plain(raw, raw.length * 8);
    TraceReading trace = new TraceReading(reading, entry);
    Locator whole = new Locator.Inside(entry, new Locator.Whole());
    if (!entry.endsWith(".pb")) {
      trace.read(bytes);
      reading.coverage().answered(Aspect.CRASHES, whole);
      return;
    }
    TombstoneProto.parse(bytes)
        .ifPresentOrElse(
            proto -> {
              trace.read(proto, entry);
              reading.coverage().answered(Aspect.CRASHES, whole);
            },
            () ->
                reading
                    .coverage()
                    .gap(Aspect.CRASHES, "%s is no tombstone.".formatted(entry), whole));
  }

  private void read(TombstoneProto proto, String entry) {
    Locator where =
        entry.isEmpty() ? new Locator.Whole() : new Locator.Inside(entry, new Locator.Whole());
    build(proto.fingerprint(), where);
    trouble.read(proto, where, reading);
    time(where);
  }

  private void read(byte[] bytes) {
    for (Lines line = new Lines(bytes, bytes.length, 1); line.next(); ) {
      Locator where = apps.place(line);
      if (build.isEmpty()) {
        TraceText.fingerprint(line).ifPresent(b -> build(b, where));
      }
      trouble.read(line, where, reading);
      time(where);
      apps.read(line);
    }
  }

  private void build(Fingerprint found, Locator where) {
    build = Optional.of(found);
    if (alone) {
      FingerprintFacts.state(reading, found, where);
      reading.coverage().answered(Aspect.IDENTITY, where);
    }
  }

  private void time(Locator where) {
    if (alone && reading.seenAt().isEmpty()) {
      trouble
          .time()
          .ifPresent(
              time -> {
                reading.seenAt(time);
                reading.fact(new PhoneFact.SeenAt(reading.phone(), time), where);
              });
    }
  }
}
