// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to do with a program.
 *
 * @param facts the folder with a fact file for each {@code .input}
 * @param output the folder to write each {@code .output} to; without one they are printed
 * @param sizes whether to print the size of every relation instead of outputs
 * @param why tuples to explain, as {@code execCode("h3", "root")}; {@code _} stands for any value
 * @param timings whether to print what loading and inference took
 */
public record DatalogOptions(
    Path facts, Optional<Path> output, boolean sizes, List<String> why, boolean timings) {
  public DatalogOptions {
    why = List.copyOf(why);
  }
}
