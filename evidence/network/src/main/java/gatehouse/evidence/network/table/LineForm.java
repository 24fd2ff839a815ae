// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import gatehouse.evidence.network.table.Row.DefaultRoute;
import gatehouse.evidence.network.table.Row.Furniture;
import gatehouse.evidence.network.table.Row.Lease;
import gatehouse.evidence.network.table.Row.Neighbour;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms of line that say what they say by themselves. */
enum LineForm {
  /** BSD, macOS and net-tools: {@code ? (192.168.31.1) at 64:cc:2e:1:2:3 [ether] on eth0}. */
  ARP(
      "\\S{1,255} \\((?<address>[0-9.]{7,15})\\) at (?<mac>[0-9a-fA-F:]{11,17})"
          + "(?: \\[ether\\])?(?: PERM)? on (?<link>[A-Za-z0-9_.:@-]{1,32})(?: .*)?") {
    @Override
    Row row(long line, Matcher m) {
      return new Neighbour(line, m.group("address"), m.group("mac"), m.group("link"));
    }
  },
  /** An address that nobody answered for. */
  ARP_INCOMPLETE("\\S{1,255} \\([0-9.]{7,15}\\) at [<(]incomplete[>)] on \\S{1,32}(?: .*)?") {
    @Override
    Row row(long line, Matcher m) {
      return new Furniture(line);
    }
  },
  /** The heading of Linux' {@code /proc/net/arp}. */
  PROC_HEADING("IP address +HW type +Flags +HW address +Mask +Device") {
    @Override
    Row row(long line, Matcher m) {
      return new Furniture(line);
    }
  },
  /** Linux: {@code /proc/net/arp}; flag 0x2 says that the address is known. */
  PROC_ARP(
      "(?<address>[0-9.]{7,15}) +0x1 +0x(?<flags>[0-9a-f]{1,4}) +(?<mac>[0-9a-fA-F:]{17})"
          + " +\\* +(?<link>[A-Za-z0-9_.:@-]{1,32})") {
    @Override
    Row row(long line, Matcher m) {
      boolean known = (Integer.parseInt(m.group("flags"), 16) & 2) != 0;
      return known
          ? new Neighbour(line, m.group("address"), m.group("mac"), m.group("link"))
          : new Furniture(line);
    }
  },
  /** iproute2: {@code 192.168.31.1 dev eth0 lladdr 64:cc:2e:01:02:03 REACHABLE}. */
  IP_NEIGH(
      "(?<address>[0-9a-fA-F.:]{2,45}) dev (?<link>[A-Za-z0-9_.:@-]{1,32}) lladdr"
          + " (?<mac>[0-9a-fA-F:]{17})(?: router)?(?: proxy)?(?: extern_learn)?(?: ref \\d+)?(?:"
          + " used \\S+)?(?: probes \\d+)? [A-Z]{4,12}") {
    @Override
    Row row(long line, Matcher m) {
      return new Neighbour(line, m.group("address"), m.group("mac"), m.group("link"));
    }
  },
  /** An address that nobody answered for. */
  IP_NEIGH_FAILED("[0-9a-fA-F.:]{2,45} dev \\S{1,32} (?:router )?(?:FAILED|INCOMPLETE|NOARP)") {
    @Override
    Row row(long line, Matcher m) {
      return new Furniture(line);
    }
  },
  /** Windows: {@code 192.168.31.1 64-cc-2e-01-02-03 dynamic}. */
  WINDOWS_ARP(
      "(?<address>[0-9.]{7,15}) +(?<mac>[0-9a-fA-F]{2}(?:-[0-9a-fA-F]{2}){5})"
          + " +\\p{IsAlphabetic}{4,16}") {
    @Override
    Row row(long line, Matcher m) {
      return new Neighbour(line, m.group("address"), m.group("mac"), "");
    }
  },
  /** dnsmasq, and so OpenWrt: when it ends, the interface, the address, names. */
  DNSMASQ_LEASE(
      "\\d{1,12} (?<mac>[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5}) (?<address>[0-9.]{7,15})"
          + " (?<name>[^\\s\\p{Cntrl}]{1,255})(?: \\S{1,255})?") {
    @Override
    Row row(long line, Matcher m) {
      String name = m.group("name");
      return new Lease(line, m.group("address"), m.group("mac"), name.equals("*") ? "" : name);
    }
  },
  /** Leases of IPv6, which name no network interface. */
  DNSMASQ_IDENTITY(
      "duid [0-9a-f:]{5,400}|\\d{1,12} \\d{1,10} [0-9a-f:]{2,39} \\S{1,255} \\S{1,400}") {
    @Override
    Row row(long line, Matcher m) {
      return new Furniture(line);
    }
  },
  /** iproute2: {@code default via 192.168.31.1 dev eth0 proto dhcp}. */
  DEFAULT_ROUTE(
      "default via (?<address>[0-9a-fA-F.:]{2,45}) dev (?<link>[A-Za-z0-9_.:@-]{1,32})(?: .*)?") {
    @Override
    Row row(long line, Matcher m) {
      return new DefaultRoute(line, m.group("address"), m.group("link"));
    }
  },
  /** net-tools: {@code 0.0.0.0 192.168.31.1 0.0.0.0 UG 100 0 0 eth0}. */
  NET_TOOLS_ROUTE(
      "(?:0\\.0\\.0\\.0|default) +(?<address>[0-9.]{7,15}) +0\\.0\\.0\\.0 +U?G\\S*(?: +\\d+){3}"
          + " +(?<link>[A-Za-z0-9_.:@-]{1,32})") {
    @Override
    Row row(long line, Matcher m) {
      return new DefaultRoute(line, m.group("address"), m.group("link"));
    }
  },
  /** Other routes, which addresses say already. */
  ROUTE(
      "(?:(?:unreachable|blackhole|prohibit) )?[0-9a-fA-F.:]{2,45}(?:/\\d{1,3})? .*\\b(?:scope"
          + " link|proto \\w+|metric \\d+)\\b.*") {
    @Override
    Row row(long line, Matcher m) {
      return new Furniture(line);
    }
  };

  private final Pattern pattern;

  LineForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  abstract Row row(long line, Matcher match);

  /** What a line without the blanks around it says by itself. */
  static Optional<Row> read(long line, String text) {
    for (LineForm form : values()) {
      Matcher match = form.pattern.matcher(text);
      if (match.matches()) {
        return Optional.of(form.row(line, match));
      }
    }
    return Optional.empty();
  }
}
