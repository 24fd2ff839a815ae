// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.evidence.phone.image.ImageFiles;
import gatehouse.evidence.phone.image.ImageReading;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a folder into which a system image was unpacked: the {@code build.prop} of each partition,
 * and the lists of allowances beside them. The APKs in it are evidence of their own.
 */
public final class StockImageCollector implements Collector {
  /** Needs nothing. */
  public StockImageCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    List<Path> files = ImageFiles.in(path);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(EvidenceKind.STOCK_IMAGE, path, files));
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Reading reading = new Reading(artefact, sink);
    ImageReading.read(found.path(), found.files(), reading);
    reading.close(
        "A system image does not hold what `%s` tells.", EvidenceKind.STOCK_IMAGE.mustAnswer());
  }
}
