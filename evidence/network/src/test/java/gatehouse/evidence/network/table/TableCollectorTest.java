// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.DeviceId;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SeenBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCollectorTest {
  private static final DeviceId ROUTER = DeviceId.withMac("64:cc:2e:01:02:03");
  private static final DeviceId PLUG = DeviceId.withMac("78:11:dc:00:0a:0b");

  static final List<String> TABLES = Tables.ALL;

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("TABLES")
  void recognise_everyTable_isOne(String table) throws IOException {
    assertThat(recognised(table)).isTrue();
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void collect_everyTable_isUnderstoodToTheLastLine(String table) {
    assertThat(Tables.facts(table)).noneMatch(NotExamined.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dear diary,\nmy router has 192.168.31.1\n",
        "{\"a\": 1}\n",
        "default via 192.168.31.1 dev eth0\nfirst\nsecond\nthird\n",
        "1: lo: <LOOPBACK> mtu 65536\n"
      })
  void recognise_otherText_isNone(String text) throws IOException {
    assertThat(recognised(text)).isFalse();
  }

  @Test
  void collect_arp_leavesOutGroupsAndTheSilent() {
    assertThat(Tables.facts(Tables.ARP))
        .filteredOn(Device.class::isInstance)
        .containsExactly(
            new Device(ROUTER, SeenBy.NEIGHBOUR_TABLE), new Device(PLUG, SeenBy.NEIGHBOUR_TABLE));
  }

  @Test
  void collect_leases_tellNamesThatWereGiven() {
    assertThat(Tables.facts(Tables.DNSMASQ))
        .filteredOn(f -> f instanceof DeviceAddress a && a.kind().equals("host name"))
        .containsExactly(new DeviceAddress(PLUG, "host name", "chuangmi-plug-m3_miio123"));
    assertThat(Tables.facts(Tables.ISC))
        .contains(
            new DeviceAddress(DeviceId.withMac("50:ec:50:00:00:02"), "host name", "camera"),
            new DeviceAddress(DeviceId.withMac("50:ec:50:00:00:02"), "ipv4", "192.168.31.40"));
  }

  @Test
  void collect_severalTables_leadTheRouteToTheRouter() {
    assertThat(Tables.facts(Tables.ADDR + Tables.ROUTE + Tables.NEIGH))
        .anyMatch(f -> f instanceof Gateway g && g.router().equals(ROUTER))
        .filteredOn(Subnet.class::isInstance)
        .singleElement()
        .satisfies(f -> assertThat(((Subnet) f).range()).isEqualTo("192.168.31.0/24"));
  }

  @Test
  void collect_routeToSomebodyUnseen_namesThemByAddress() {
    assertThat(Tables.facts(Tables.ROUTE))
        .anyMatch(f -> f instanceof DeviceAddress a && a.address().equals("192.168.31.1"));
  }

  @Test
  void collect_lineOfAnotherSort_isToldAsAGap() {
    assertThat(Tables.facts(Tables.NEIGH + "what is this\n"))
        .filteredOn(NotExamined.class::isInstance)
        .singleElement()
        .satisfies(f -> assertThat(((NotExamined) f).reason()).startsWith("One line"));
  }

  private boolean recognised(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("table"), text);
    return new TableCollector().recognise(file).isPresent();
  }
}
