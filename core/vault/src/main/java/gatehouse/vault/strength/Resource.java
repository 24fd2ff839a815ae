// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The meter's own text files; lines that begin with # are comments. */
final class Resource {
  private Resource() {}

  static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the meter's own " + file + " cannot be read", e);
    }
  }

  /** All words of a file, in their order. */
  static List<String> words(String file) {
    return lines(file).stream()
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
