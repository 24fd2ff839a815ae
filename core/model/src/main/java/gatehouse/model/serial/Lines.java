// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of bounded length that know their number; empty lines are passed over. */
final class Lines {
  private static final int LONGEST = 1 << 20;

  private final String file;
  private final BufferedReader reader;
  private long number;

  Lines(String file, Reader reader) {
    this.file = file;
    this.reader = new BufferedReader(reader);
  }

  /** The number of the line that was last read, counted from 1. */
  long number() {
    return number;
  }

  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    number++;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c != '\n') {
        line.append((char) c);
      } else if (line.isEmpty()) {
        number++;
      } else {
        return Optional.of(line.toString());
      }
      if (line.length() > LONGEST) {
        throw new SerialException(file, number, "is longer than " + LONGEST + " characters", null);
      }
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
  }
}
