// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Wireshark's command line, the oracle for names and octets. */
final class Tshark {
  private Tshark() {}

  /** One line for each packet, the fields with tabs between them. */
  static List<String> fields(Path capture, List<String> options, List<String> fields) {
    List<String> command = new ArrayList<>(List.of("tshark", "-r", capture.toString()));
    command.addAll(List.of("-o", "tcp.reassemble_out_of_order:TRUE", "-T", "fields"));
    command.addAll(options);
    fields.forEach(field -> command.addAll(List.of("-e", field)));
    return run(command);
  }

  private static List<String> run(List<String> command) {
    try {
      Path output = Files.createTempFile("tshark", ".txt");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      return Assumptions.abort("needs tshark");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
