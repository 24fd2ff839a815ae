// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.Observed;
import gatehouse.model.evidence.Manifest;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A folder that holds one collection run: {@code manifest.json} and {@code facts.jsonl}. */
public record RunFolder(Path folder) {
  private static final String MANIFEST = "manifest.json";
  private static final String FACTS = "facts.jsonl";
  private static final long LARGEST_MANIFEST = 64L << 20;

  /**
   * Writes a run; lines that were set aside when it was read go back in.
   *
   * @throws IOException when the folder cannot be written
   */
  public void write(
      Manifest manifest, Collection<? extends Observed<?>> observations, List<Aside> aside)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(MANIFEST), ManifestForm.write(manifest) + "\n");
    Stream<String> lines =
        Stream.concat(observations.stream().map(FactWriter::line), aside.stream().map(Aside::text));
    Files.write(folder.resolve(FACTS), FactWriter.sorted(lines));
  }

  /**
   * The manifest.
   *
   * @throws SerialException when it is not one
   * @throws IOException when it cannot be read
   */
  public Manifest manifest() throws IOException {
    Path file = folder.resolve(MANIFEST);
    if (Files.size(file) > LARGEST_MANIFEST) {
      throw new SerialException(file.toString(), 1, "is larger than 64 MB", null);
    }
    return ManifestForm.read(file.toString(), Files.readString(file));
  }

  /**
   * The observations.
   *
   * @throws SerialException when a line is not as it must be
   * @throws IOException when the file cannot be read
   */
  public Stored facts() throws IOException {
    Path file = folder.resolve(FACTS);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return FactReader.read(file.toString(), reader);
    }
  }
}
