// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.testing.Mutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The seeds of the fuzz targets, as inputs to damage. */
public final class Seeds {
  private static final List<String> WORDS =
      List.of("{", "[", "}", "]", "\"", "'", "\t", "\n", "- ", ": ", "\\", "&a ", "*a", "\u0000");

  private Seeds() {}

  /** Damaged copies of a fuzz target's seeds, which are read in the order of their names. */
  public static Mutations of(Class<?> fuzz, String target) {
    Path root = Path.of(System.getProperty("gatehouse.root", "../.."));
    Path folder =
        root.resolve("core/knowledge/src/test/resources")
            .resolve(fuzz.getName().replace('.', '/') + "Inputs")
            .resolve(target);
    try (Stream<Path> files = Files.list(folder)) {
      List<byte[]> seeds = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
      return Mutations.of(seeds).with(WORDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
