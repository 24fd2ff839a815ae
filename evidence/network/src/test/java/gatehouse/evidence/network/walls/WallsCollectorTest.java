// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.fact.NetworkFact.AddressServer;
import gatehouse.model.fact.NetworkFact.Isolated;
import gatehouse.model.fact.NetworkFact.NameServer;
import gatehouse.model.fact.NetworkFact.PortMapping;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.WifiEncryption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallsCollectorTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"split.nft", "split.json"})
  void collect_listingOfNft_tellsWhatIsOpenAndNoMore(String name) {
    Collected told = Collected.ifAny(Collected.resource(name)).orElseThrow();
    assertThat(told.open())
        .containsExactlyInAnyOrder(
            "br-guest > wan0 any 0",
            "br-iot > wan0 any 0",
            "br-iot > br-main tcp 8123",
            "br-main > br-iot any 0",
            "br-main > wan0 any 0",
            "br-main > router any 0",
            "br-guest > router udp 53",
            "br-guest > router udp 67",
            "br-guest > router tcp 53",
            "br-guest > router icmp 0",
            "br-iot > router udp 53",
            "br-iot > router udp 67",
            "br-iot > router tcp 53",
            "br-iot > router icmp 0",
            "br-iot > router tcp 80",
            "br-iot > router tcp 443");
    assertThat(told.gaps).singleElement().asString().contains("not understood");
    assertThat(told.facts)
        .filteredOn(Segment.class::isInstance)
        .extracting(f -> ((Segment) f).use())
        .containsExactly(
            SegmentUse.GUESTS, SegmentUse.DEVICES, SegmentUse.MAIN, SegmentUse.OUTSIDE);
  }

  @Test
  void collect_exportOfOpenWrt_tellsZonesAddressesNamesAndWifi() {
    Collected told = Collected.ifAny(Collected.resource("openwrt.export")).orElseThrow();
    assertThat(told.open())
        .containsExactlyInAnyOrder(
            "lan > wan any 0",
            "lan > wan6 any 0",
            "lan > iot any 0",
            "lan > router any 0",
            "guest > wan any 0",
            "guest > wan6 any 0",
            "guest > router udp 53",
            "guest > router udp 67",
            "guest > router udp 68",
            "iot > lan tcp 8123",
            "iot > router any 0");
    assertThat(told.facts)
        .filteredOn(f -> f instanceof Isolated || f instanceof NameServer)
        .hasSize(2);
    assertThat(told.facts).filteredOn(AddressServer.class::isInstance).hasSize(1);
    assertThat(told.facts)
        .filteredOn(Subnet.class::isInstance)
        .extracting(f -> ((Subnet) f).range())
        .containsExactly("192.168.32.0/24", "192.168.33.0/24", "192.168.31.0/24");
    assertThat(told.facts)
        .filteredOn(PortMapping.class::isInstance)
        .singleElement()
        .satisfies(f -> assertThat(((PortMapping) f).inside()).isEqualTo("192.168.33.11"));
    assertThat(told.facts)
        .filteredOn(Wifi.class::isInstance)
        .singleElement()
        .satisfies(f -> assertThat(((Wifi) f).encryption()).isEqualTo(WifiEncryption.WPA2));
    assertThat(told.gaps).singleElement().asString().startsWith("line 64:");
    assertThat(told.facts.toString()).doesNotContain("not a real one");
  }

  @Test
  void collect_uciShow_readsTheSameSections() {
    Collected told = Collected.ifAny(Collected.resource("openwrt.show")).orElseThrow();
    assertThat(told.open())
        .containsExactlyInAnyOrder("guest > lan any 0", "lan > guest any 0", "lan > router any 0");
  }

  @Test
  void collect_filesOfOneFolder_areReadTogetherAndLinesNameTheirFile() throws IOException {
    String all = new String(Collected.resource("openwrt.export"), StandardCharsets.UTF_8);
    for (String part : all.split("package ", -1)) {
      String name = part.lines().findFirst().orElse("");
      if (!name.isEmpty()) {
        Files.writeString(folder.resolve(name), part.substring(name.length()));
      }
    }
    Collected told = Collected.of(folder).orElseThrow();
    assertThat(told.open()).contains("iot > lan tcp 8123").hasSize(11);
    assertThat(told.facts).filteredOn(Subnet.class::isInstance).hasSize(3);
    assertThat(told.gaps).singleElement().asString().startsWith("firewall: line 64:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iifname \"guest0\" oifname \"lan0\" accept|guest0 > lan0 any 0",
        "iifname \"guest0\" oifname \"lan0\" ct state established accept|",
        "iifname \"guest0\" oifname \"lan0\" meta l4proto tcp accept|guest0 > lan0 tcp 0",
        "iifname \"guest0\" oifname != \"guest0\" udp dport 53 accept|guest0 > lan0 udp 53",
        "iifname \"guest0\" oifname \"lan0\" tcp dport ssh accept|guest0 > lan0 tcp 22",
        "iifname \"guest0\" oifname \"lan0\" ip6 daddr fe80::1 accept|",
        "iifname \"guest0\" oifname \"lan0\" tcp dport 80 drop|",
      })
  void collect_oneRule_opensWhatItSays(String rule, String open) {
    String text =
        "table ip x {\n chain f {\n  type filter hook forward priority 0; policy drop;\n  iifname"
            + " \"lan0\" oifname \"lan0\" drop\n  "
            + rule
            + "\n }\n}\n";
    Collected told = Collected.ifAny(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertThat(told.open())
        .filteredOn(row -> !row.contains("router"))
        .isEqualTo(open == null ? List.of() : List.of(open));
    assertThat(told.gaps).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ether saddr 64:cc:2e:00:00:01 accept", "ip daddr 10.0.0.7 accept"})
  void collect_ruleThatIsNotUnderstood_isNotExaminedAndOpensNothing(String rule) {
    String text =
        "table inet x {\n chain f {\n  type filter hook forward priority 0; policy drop;\n  iifname"
            + " \"guest0\" oifname \"lan0\" "
            + rule
            + "\n }\n}\n";
    Collected told = Collected.ifAny(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertThat(told.open()).noneMatch(row -> !row.contains("router"));
    assertThat(told.gaps).singleElement().asString().startsWith("line 4:");
  }

  @Test
  void collect_acceptInOneChain_isStillDroppedByTheNext() {
    String text =
        """
        table inet a {
          chain one { type filter hook forward priority 0; policy accept; iifname "lan0" oifname "iot0" accept
          }
        }
        table inet b {
          chain two { type filter hook forward priority 10; policy drop; iifname "lan0" oifname "iot0" tcp dport 80 accept
          }
        }
        """;
    Collected told = Collected.ifAny(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertThat(told.open())
        .filteredOn(row -> !row.contains("router"))
        .containsExactly("lan0 > iot0 tcp 80");
  }

  @Test
  void recognise_otherText_isNotOurs() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "a table of things\nconfig of my car\noption x y\n");
    assertThat(new WallsCollector().recognise(file)).isEmpty();
  }

  @Test
  void doors_ofNftables_areMappingsOfPorts() {
    Collected text =
        Collected.ifAny(
                """
                table ip nat {
                  chain prerouting {
                    type nat hook prerouting priority dstnat; policy accept;
                    iifname "wan0" tcp dport 8554 dnat to 192.168.33.11:554
                    iifname "wan0" udp dport { 5000, 5001 } dnat to 192.168.33.12
                    iifname "br-lan" tcp dport 53 dnat to 192.168.31.2
                    iifname "wan0" dnat to 192.168.33.13
                  }
                }
                """
                    .getBytes(StandardCharsets.UTF_8))
            .orElseThrow();

    assertThat(text.facts)
        .filteredOn(PortMapping.class::isInstance)
        .extracting(fact -> fact.toString().replaceFirst("router=[^,]*, ", ""))
        .containsExactlyInAnyOrder(
            "PortMapping[transport=tcp, outside=8554, inside=192.168.33.11, port=554, by=owner]",
            "PortMapping[transport=udp, outside=5000, inside=192.168.33.12, port=5000, by=owner]",
            "PortMapping[transport=udp, outside=5001, inside=192.168.33.12, port=5001, by=owner]");
    assertThat(text.gaps).anyMatch(gap -> gap.startsWith("line 7") && gap.contains("not followed"));
  }

  @Test
  void doors_ofNftablesAsJson_areMappingsOfPorts() {
    Collected json =
        Collected.ifAny(
                """
                {"nftables": [{"metainfo": {"json_schema_version": 1}},
                {"chain": {"family": "ip", "table": "nat", "name": "pre", "type": "nat", "hook": "prerouting", "prio": -100, "policy": "accept"}},
                {"rule": {"family": "ip", "table": "nat", "chain": "pre", "expr": [
                {"match": {"op": "==", "left": {"meta": {"key": "iifname"}}, "right": "wan0"}},
                {"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 8554}},
                {"dnat": {"addr": "192.168.33.11", "port": 554}}]}}]}
                """
                    .getBytes(StandardCharsets.UTF_8))
            .orElseThrow();

    assertThat(json.facts)
        .filteredOn(PortMapping.class::isInstance)
        .singleElement()
        .asString()
        .contains("transport=tcp, outside=8554, inside=192.168.33.11, port=554");
  }
}
