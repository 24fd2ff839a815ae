// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.evidence.phone.outputs.AcquisitionJson;
import gatehouse.evidence.phone.outputs.FilesJson;
import gatehouse.evidence.phone.outputs.Outputs;
import gatehouse.evidence.phone.outputs.PackagesJson;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the folder that AndroidQF leaves: {@code packages.json} and {@code acquisition.json} beside
 * the outputs of commands. The bug report and APKs in it are evidence of their own.
 *
 * @see <a href="https://github.com/mvt-project/androidqf">AndroidQF</a>
 */
public final class AndroidQfCollector implements Collector {
  /** Needs nothing. */
  public AndroidQfCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    Path packages = path.resolve("packages.json");
    Path acquisition = path.resolve("acquisition.json");
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    if (PackagesJson.isOne(packages)) {
      files.add(packages);
    }
    if (AcquisitionJson.isOne(acquisition)) {
      files.add(acquisition);
    }
    if (files.isEmpty()) {
      return Optional.empty();
    }
    for (String name : List.of("files.json", "root_binaries.json")) {
      if (FilesJson.isOne(path.resolve(name))) {
        files.add(path.resolve(name));
      }
    }
    files.addAll(Outputs.in(path));
    return Optional.of(new Found(EvidenceKind.ANDROIDQF, path, files));
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Reading reading = new Reading(artefact, sink);
    for (Path file : found.files()) {
      if (file.endsWith("acquisition.json")) {
        AcquisitionJson.read(file, reading);
      } else if (file.endsWith("packages.json")) {
        PackagesJson.read(file, reading);
      } else if (FilesJson.isOne(file)) {
        FilesJson.read(file, reading);
      }
    }
    Outputs.read(found.path(), found.files(), reading);
    reading.close("AndroidQF saved no output of `%s`.", Reading.ALL);
  }
}
