// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.ip.Addresses;
import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and octets are those that tshark tells. */
class TsharkTest {
  private static final List<String> NAMES =
      List.of("dns.qry.name", "tls.handshake.extensions_server_name", "frame.len");
  private static final List<String> ENDS =
      List.of(
          "ip.src",
          "ip.dst",
          "ipv6.src",
          "ipv6.dst",
          "tcp.srcport",
          "tcp.dstport",
          "udp.srcport",
          "udp.dstport",
          "icmp.type",
          "icmpv6.type",
          "frame.len");

  @TempDir private Path folder;

  @Test
  void names_ofRealCaptures_areTheSame() throws Exception {
    for (Path capture : SharedData.files("traffic", ".pcap")) {
      assertThat(read(capture).lines())
          .as(capture.toString())
          .isEqualTo(Tshark.fields(capture, List.of(), NAMES));
    }
  }

  @Test
  void octets_ofRealCaptures_areTheSame() throws Exception {
    for (Path capture : SharedData.files("traffic", ".pcap")) {
      assertThat(ours(read(capture).flows())).as(capture.toString()).isEqualTo(theirs(capture));
    }
  }

  @Test
  void names_ofSpecimens_areTheSame() throws Exception {
    for (Map.Entry<String, byte[]> specimen : Specimens.all().entrySet()) {
      Path capture = Files.write(folder.resolve(specimen.getKey()), specimen.getValue());
      List<String> lines = read(capture).lines();
      // tshark 4.0 does not open version 2 of QUIC.
      lines.replaceAll(line -> line.replace("two.example", ""));
      List<String> theirs = Tshark.fields(capture, List.of(), NAMES);
      theirs.replaceAll(line -> line.replace("two.example", ""));
      assertThat(lines).as(specimen.getKey()).isEqualTo(theirs);
    }
  }

  @Test
  void octets_ofSpecimens_areTheSame() throws Exception {
    for (Map.Entry<String, byte[]> specimen : Specimens.all().entrySet()) {
      Path capture = Files.write(folder.resolve(specimen.getKey()), specimen.getValue());
      assertThat(ours(read(capture).flows())).as(specimen.getKey()).isEqualTo(theirs(capture));
    }
  }

  @Test
  void names_withinTunnels_areTheSame() throws Exception {
    for (Map.Entry<String, byte[]> tunnel : Tunnelled.all().entrySet()) {
      Path capture = Files.write(folder.resolve(tunnel.getKey()), tunnel.getValue());
      assertThat(read(capture).lines())
          .as(tunnel.getKey())
          .isEqualTo(Tshark.fields(capture, List.of(), NAMES))
          .allMatch(line -> line.contains(".example"));
    }
  }

  @Test
  void octets_withinTunnels_areTheSame() throws Exception {
    for (Map.Entry<String, byte[]> tunnel : Tunnelled.all().entrySet()) {
      Path capture = Files.write(folder.resolve(tunnel.getKey()), tunnel.getValue());
      assertThat(layers(read(capture).flows())).as(tunnel.getKey()).isEqualTo(layers(capture));
    }
  }

  private static SortedMap<String, Sum> layers(List<Flow> flows) {
    SortedMap<String, Sum> sums = new TreeMap<>();
    for (Flow flow : flows) {
      both(sums, "ip", text(flow.asking()), text(flow.answering()), flow.sent().octets());
      if (flow.answering().port() > 0) {
        String from = Integer.toString(flow.asking().port());
        String to = Integer.toString(flow.answering().port());
        both(sums, "port", from, to, flow.sent().octets());
      }
    }
    return sums;
  }

  /** Of each layer within one another, as tshark numbers them. */
  private static SortedMap<String, Sum> layers(Path capture) {
    SortedMap<String, Sum> sums = new TreeMap<>();
    for (String line : Tshark.fields(capture, List.of(), ENDS)) {
      String[] field = line.split("\t", -1);
      long octets = Long.parseLong(field[10]);
      for (int i = 0; i < 8; i += 2) {
        String[] sources = field[i].split(",", -1);
        String[] targets = field[i + 1].split(",", -1);
        for (int layer = 0; layer < sources.length && !field[i].isEmpty(); layer++) {
          both(sums, i < 4 ? "ip" : "port", sources[layer], targets[layer], octets);
        }
      }
    }
    return sums;
  }

  private static Reading read(Path capture) throws IOException, MalformedException {
    try (InputStream in = Files.newInputStream(capture)) {
      return Reading.of(in);
    }
  }

  private static SortedMap<String, Sum> ours(List<Flow> flows) {
    SortedMap<String, Sum> sums = new TreeMap<>();
    for (Flow flow : flows) {
      if (flow.etherType() != EtherType.IPV4 && flow.etherType() != EtherType.IPV6) {
        continue;
      }
      add(sums, "ip", text(flow.asking()), text(flow.answering()), flow);
      boolean ports = flow.asking().port() != 0 || flow.answering().port() != 0;
      if (ports && (flow.protocol() == 6 || flow.protocol() == 17)) {
        String kind = flow.protocol() == 6 ? "tcp" : "udp";
        String asking = text(flow.asking()) + " " + flow.asking().port();
        add(sums, kind, asking, text(flow.answering()) + " " + flow.answering().port(), flow);
      }
    }
    return sums;
  }

  private static void add(Map<String, Sum> sums, String kind, String one, String two, Flow flow) {
    sum(sums, kind, one, two).add(flow.sent().packets(), flow.sent().octets());
    sum(sums, kind, two, one).add(flow.answered().packets(), flow.answered().octets());
  }

  private static SortedMap<String, Sum> theirs(Path capture) {
    SortedMap<String, Sum> sums = new TreeMap<>();
    for (String line : Tshark.fields(capture, List.of("-E", "occurrence=f"), ENDS)) {
      String[] field = line.split("\t", -1);
      String source = field[0] + field[2];
      String target = field[1] + field[3];
      // What an error message quotes is not a packet of its own.
      boolean quotes = !field[8].isEmpty() || !field[9].isEmpty();
      long octets = Long.parseLong(field[10]);
      if (!source.isEmpty()) {
        both(sums, "ip", source, target, octets);
        if (!quotes && !field[4].isEmpty()) {
          both(sums, "tcp", source + " " + field[4], target + " " + field[5], octets);
        } else if (!quotes && !field[6].isEmpty()) {
          both(sums, "udp", source + " " + field[6], target + " " + field[7], octets);
        }
      }
    }
    return sums;
  }

  private static void both(
      Map<String, Sum> sums, String kind, String source, String target, long octets) {
    sum(sums, kind, source, target).add(1, octets);
    sum(sums, kind, target, source).add(0, 0);
  }

  private static Sum sum(Map<String, Sum> sums, String kind, String source, String target) {
    return sums.computeIfAbsent(kind + " " + source + " -> " + target, key -> new Sum());
  }

  private static String text(Endpoint endpoint) {
    return Addresses.text(endpoint.high(), endpoint.low());
  }

  private static final class Sum {
    private long packets;
    private long octets;

    private void add(long morePackets, long moreOctets) {
      packets += morePackets;
      octets += moreOctets;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sum sum && sum.packets == packets && sum.octets == octets;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(packets + octets);
    }

    @Override
    public String toString() {
      return packets + " packets, " + octets + " octets";
    }
  }
}
