// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.logic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Tab-separated files of facts in one folder, one for each relation. */
final class FactFiles implements AutoCloseable {
  private final Path folder;
  private final Map<String, Writer> open = new HashMap<>();

  FactFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  void add(String relation, String... values) {
    try {
      open.computeIfAbsent(relation, this::create).write(String.join("\t", values) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Writer create(String relation) {
    try {
      return Files.newBufferedWriter(folder.resolve(relation + ".facts"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : open.values()) {
      writer.close();
    }
  }
}
