// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/** Reads a list line by line; a line that is too long is passed over. */
final class ListFile {
  private static final long LARGEST = 256L << 20;
  private static final int LONGEST_LINE = 4096;

  private ListFile() {}

  static Reading read(Path file, ObjIntConsumer<Entry> entries) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("larger than %d MB".formatted(LARGEST >> 20));
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      return read(in, entries);
    }
  }

  static Reading read(Reader in, ObjIntConsumer<Entry> entries) throws IOException {
    StringBuilder line = new StringBuilder();
    int number = 0;
    int understood = 0;
    int others = 0;
    for (int c = 0; c >= 0; ) {
      c = in.read();
      if (c >= 0 && c != '\n') {
        if (line.length() <= LONGEST_LINE) {
          line.append((char) c);
        }
        continue;
      }
      number++;
      if (number > Value.LAST_LINE) {
        throw new IOException("has more than %d lines".formatted(Value.LAST_LINE));
      }
      Optional<List<Entry>> read =
          line.length() > LONGEST_LINE ? Optional.empty() : ListLine.read(line.toString());
      line.setLength(0);
      for (Entry entry : read.orElse(List.of())) {
        entries.accept(entry, number);
      }
      understood += read.filter(found -> !found.isEmpty()).isPresent() ? 1 : 0;
      others += read.isEmpty() ? 1 : 0;
    }
    return new Reading(understood, others);
  }
}
