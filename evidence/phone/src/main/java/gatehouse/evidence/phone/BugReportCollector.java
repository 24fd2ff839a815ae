// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.evidence.phone.archive.ReportFinder;
import gatehouse.evidence.phone.archive.ReportText;
import gatehouse.evidence.phone.archive.ReportTraces;
import gatehouse.evidence.phone.conclusion.Conclusions;
import gatehouse.evidence.phone.dump.DumpScanner;
import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.section.Dump;
import gatehouse.evidence.phone.trace.TraceReading;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a bug report: its text, the ZIP that {@code adb bugreport} or Xiaomi's {@code *#*#284#*#*}
 * makes of it, or a ZIP around that.
 */
public final class BugReportCollector implements Collector {
  /** Needs nothing. */
  public BugReportCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Optional<ReportText> report = ReportFinder.find(path);
    if (report.isEmpty()) {
      return Optional.empty();
    }
    report.get().close();
    return Optional.of(Found.file(EvidenceKind.BUG_REPORT, path));
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Reading reading = new Reading(artefact, sink);
    Optional<ReportText> report = ReportFinder.find(found.path());
    if (report.isPresent()) {
      try (ReportText text = report.get()) {
        read(text, reading);
      }
      ReportTraces.read(found.path(), report.get().entry(), new Traces(reading));
    }
    reading.close("The report has no output of `%s`.", Reading.ALL);
  }

  /** Reads the traces that lie beside the text. */
  private record Traces(Reading reading) implements ReportTraces.Reader {
    @Override
    public void trace(String entry, byte[] bytes) {
      TraceReading.read(entry, bytes, reading);
    }

    @Override
    public void left(String entry) {
      reading
          .coverage()
          .gap(Aspect.CRASHES, "A trace was not read: " + entry, new Locator.Part(entry));
    }
  }

  private static void read(ReportText report, Reading reading) throws IOException {
    List<Section> sections = DumpScanner.scan(report.text(), report.entry(), Dump::wants);
    Dump.readProperties(sections, reading);
    Dump.readRest(sections, reading);
    Conclusions.ofProperties(reading);
    Conclusions.ofTheRest(reading);
    if (!report.flaw().isEmpty()) {
      String reason = "The report could not be read to its end: %s.".formatted(report.flaw());
      for (Aspect aspect : EvidenceKind.BUG_REPORT.mustAnswer()) {
        reading.coverage().gap(aspect, reason, new Locator.Whole());
      }
    }
    for (String other : report.others()) {
      reading
          .coverage()
          .gap(
              Aspect.IDENTITY,
              "The archive holds another bug report, no newer than the one that was read: %s"
                  .formatted(other),
              new Locator.Part(other));
    }
  }
}
