// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known about links beforehand, as plain text beside the code. */
public final class Tables {
  private Tables() {}

  /** The words of a table, one on each line; what follows a number sign is said to people. */
  public static Set<String> words(String name) {
    return lines(name).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
  }

  /** The rows of a table, their cells between tabs. */
  public static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static List<String> lines(String name) {
    String resource = "/gatehouse/evidence/link/" + name;
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("#", 2)[0].stripTrailing())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + resource, e);
    }
  }
}
