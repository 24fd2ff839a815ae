// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.util.ArrayList;
import java.util.List;

/** Tables as programs print them, all made up, and the facts that come of them. */
final class Tables {
  static final String ARP =
      """
      ? (192.168.31.1) at 64:cc:2e:01:02:03 [ether] on eth0
      plug.lan (192.168.31.20) at 78:11:dc:0:a:b on en0 ifscope [ethernet]
      ? (192.168.31.77) at <incomplete> on eth0
      ? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
      """;
  static final String PROC =
      """
      IP address       HW type     Flags       HW address            Mask     Device
      192.168.31.20    0x1         0x2         78:11:dc:00:0a:0b     *        br-lan
      192.168.31.21    0x1         0x0         00:00:00:00:00:00     *        br-lan
      """;
  static final String NEIGH =
      """
      192.168.31.1 dev eth0 lladdr 64:cc:2e:01:02:03 REACHABLE
      fe80::66cc:2eff:fe01:203 dev eth0 lladdr 64:cc:2e:01:02:03 router STALE
      192.168.31.99 dev eth0 FAILED
      """;
  static final String DNSMASQ =
      """
      1700000000 78:11:dc:00:0a:0b 192.168.31.20 chuangmi-plug-m3_miio123 01:78:11:dc:00:0a:0b
      1700000000 50:ec:50:00:00:01 192.168.31.30 * *
      """;
  static final String ISC =
      """
      # The format of this file is documented in the dhcpd.leases(5) manual page.
      lease 192.168.31.40 {
        starts 4 2026/10/01 10:00:00;
        ends 4 2026/10/01 22:00:00;
        binding state active;
        hardware ethernet 50:ec:50:00:00:02;
        client-hostname "camera";
      }
      """;
  static final String ADDR =
      """
      1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default
          link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
          inet 127.0.0.1/8 scope host lo
      2: eth0@if7: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP
          link/ether 02:00:00:00:00:05 brd ff:ff:ff:ff:ff:ff
          inet 192.168.31.5/24 brd 192.168.31.255 scope global dynamic eth0
             valid_lft 40000sec preferred_lft 40000sec
      """;
  static final String ROUTE =
      """
      default via 192.168.31.1 dev eth0 proto dhcp metric 100
      192.168.31.0/24 dev eth0 proto kernel scope link src 192.168.31.5
      """;
  static final List<String> ALL = List.of(ARP, PROC, NEIGH, DNSMASQ, ISC, ADDR, ROUTE);

  private static final ArtefactId ARTEFACT = new ArtefactId("ab".repeat(32));

  private Tables() {}

  static List<Fact> facts(String text) {
    TableReader reader = new TableReader();
    text.lines().forEach(reader::line);
    List<Fact> facts = new ArrayList<>();
    FactSink sink =
        new FactSink() {
          @Override
          public void fact(Fact fact, Locator where, Assurance assurance) {
            facts.add(fact);
          }

          @Override
          public void examined(Id subject, Aspect aspect, Locator where) {
            facts.add(new Examined(subject.value(), aspect));
          }

          @Override
          public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
            facts.add(new NotExamined(subject.value(), aspect, reason));
          }
        };
    new TableFacts(ARTEFACT, reader.rows(), sink).tell(reader.strange());
    return facts;
  }
}
