// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pairs that are known, out of a table that names its source for each. */
final class Pairs {
  private static final String TABLE = "pairs.tsv";
  private static final int COLUMNS = 5;
  private static final List<Pair> ALL = read();

  private Pairs() {}

  static List<Pair> all() {
    return ALL;
  }

  /** Those for a protocol of a device, the ones made for it first; pages have the same with TLS. */
  static List<Pair> of(Protocol protocol, String said) {
    Protocol plain = protocol == Protocol.HTTPS ? Protocol.HTTP : protocol;
    return ALL.stream()
        .filter(pair -> pair.protocol() == plain && pair.fits(said))
        .sorted(Comparator.comparing(pair -> pair.when().equals("*")))
        .toList();
  }

  private static List<Pair> read() {
    try (InputStream in = Pairs.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Pairs::row)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(TABLE + " cannot be read", e);
    }
  }

  private static Pair row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(TABLE + ": a row has not " + COLUMNS + " columns");
    }
    return new Pair(
        Protocol.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2], cells[3]);
  }
}
