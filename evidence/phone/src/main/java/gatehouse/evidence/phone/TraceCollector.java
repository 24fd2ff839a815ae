// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.trace.TraceReading;
import gatehouse.evidence.phone.trace.TraceText;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads what a phone writes down when an app hangs or crashes: who the phone is, little else. */
public final class TraceCollector implements Collector {
  /** Needs nothing. */
  public TraceCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    return Files.isRegularFile(path) && TraceText.isOne(path)
        ? Optional.of(Found.file(EvidenceKind.TRACE, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Reading reading = new Reading(artefact, sink);
    TraceReading.read(found.path(), reading);
    Set<Aspect> untold = EnumSet.copyOf(Reading.ALL);
    untold.removeAll(EvidenceKind.TRACE.mustAnswer());
    reading.close("A trace does not hold what `%s` tells.", untold);
  }
}
