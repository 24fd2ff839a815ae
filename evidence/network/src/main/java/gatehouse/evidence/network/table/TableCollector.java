// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what computers and routers print of who is on the network: {@code arp -an}, {@code ip
 * neigh}, {@code /proc/net/arp}, leases of dnsmasq, OpenWrt and ISC's DHCP server, {@code ip addr}
 * and {@code ip route}.
 *
 * <p>A text is one of these when most of its lines are.
 */
public final class TableCollector implements Collector {
  private static final int LARGEST = 4 << 20;
  private static final int FIRST_BYTES = 1 << 14;

  /** Needs nothing. */
  public TableCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
      return Optional.empty();
    }
    String first = text(path, FIRST_BYTES);
    if (first.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    TableReader reader = read(whole(first));
    boolean says = reader.rows().stream().anyMatch(row -> !(row instanceof Row.Furniture));
    return says && reader.rows().size() > reader.strange()
        ? Optional.of(Found.file(EvidenceKind.ROUTER_REPLY, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    TableReader reader = read(text(found.path(), LARGEST));
    new TableFacts(artefact, reader.rows(), sink).tell(reader.strange());
  }

  /**
   * Reads the neighbour table of this machine, as far as its addresses are wanted; a system without
   * one tells nothing.
   *
   * @throws IOException when it is there and cannot be read
   */
  public static void collectNow(
      Path table, Predicate<InetAddress> wanted, ArtefactId artefact, FactSink sink)
      throws IOException {
    if (!Files.isReadable(table)) {
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : read(text(table, LARGEST)).rows()) {
      if (row instanceof Row.Neighbour neighbour
          && Addresses.ipv4(neighbour.address()).isPresent()
          && wanted.test(InetAddress.getByName(neighbour.address()))) {
        rows.add(row);
      }
    }
    new TableFacts(artefact, rows, sink).tell(0);
  }

  /** The first bytes of a long file may end in the midst of a line, which is left out. */
  private static String whole(String first) {
    int end = first.lastIndexOf('\n');
    return first.length() < FIRST_BYTES || end < 0 ? first : first.substring(0, end);
  }

  private static TableReader read(String text) {
    TableReader reader = new TableReader();
    text.lines().forEach(reader::line);
    return reader;
  }

  private static String text(Path path, int most) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
  }
}
