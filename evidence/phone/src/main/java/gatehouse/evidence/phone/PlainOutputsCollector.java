// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.evidence.phone.outputs.Outputs;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.ArtefactId;
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
 * Reads a folder into which somebody saved the outputs of commands: {@code getprop}, {@code dumpsys
 * package}, {@code settings list secure}, {@code pm list packages -i -U} and the like. Files may be
 * called anything; those right in the folder count, and speak of one phone.
 */
public final class PlainOutputsCollector implements Collector {
  /** Needs nothing. */
  public PlainOutputsCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    List<Path> files = Outputs.in(path);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(EvidenceKind.PLAIN_OUTPUTS, path, files));
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Reading reading = new Reading(artefact, sink);
    Outputs.read(found.path(), found.files(), reading);
    reading.close("No file holds the output of `%s`.", Reading.ALL);
  }
}
