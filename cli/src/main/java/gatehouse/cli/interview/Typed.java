// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.interview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a person types, line by line. */
@FunctionalInterface
public interface Typed {
  /** The next line; nothing when they left. */
  Optional<String> line();

  /** What comes from a stream. */
  static Typed from(InputStream in) {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return () -> {
      try {
        return Optional.ofNullable(reader.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
