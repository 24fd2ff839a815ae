// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.model.Observed;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.serial.FactWriter;
import gatehouse.model.serial.ManifestForm;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A run folder that is written while the run goes on: each observation is on disk at once. */
final class RunLog implements Closeable {
  static final String MANIFEST = "manifest.json";
  static final String FACTS = "facts.jsonl";

  private final Path folder;
  private final BufferedWriter facts;

  /**
   * Begins a run.
   *
   * @throws IOException when the folder cannot be written, or holds a run already
   */
  RunLog(Path folder, Manifest manifest) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    facts =
        Files.newBufferedWriter(
            folder.resolve(FACTS), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    Files.writeString(folder.resolve(MANIFEST), ManifestForm.write(manifest) + "\n");
  }

  /** Writes one observation as a whole line. */
  synchronized void add(Observed<?> observed) throws IOException {
    facts.write(FactWriter.line(observed) + "\n");
    facts.flush();
  }

  /** Removes what it wrote, and the folder unless something else is in it. */
  void remove() throws IOException {
    close();
    Files.delete(folder.resolve(FACTS));
    Files.delete(folder.resolve(MANIFEST));
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      return; // what the owner put there stays
    }
  }

  @Override
  public void close() throws IOException {
    facts.close();
  }
}
