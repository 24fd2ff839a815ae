// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import gatehouse.evidence.network.table.Row.Furniture;
import gatehouse.evidence.network.table.Row.Lease;
import gatehouse.evidence.network.table.Row.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines of tables one after the other; several tables may follow each other in one text.
 *
 * <p>What a line of {@code ip addr} or of {@code dhcpd.leases} means hangs on the lines before it.
 */
final class TableReader {
  private static final Pattern LINK =
      Pattern.compile("\\d{1,6}: (?<link>[A-Za-z0-9_.-]{1,32})(?:@\\S{1,32})?: <[A-Z0-9_,-]*> .*");
  private static final Pattern OWN =
      Pattern.compile("inet (?<address>[0-9.]{7,15})/(?<prefix>\\d{1,2}) .*");
  private static final Pattern OF_LINK =
      Pattern.compile("link/\\w{2,16}\\b.*|inet6 [0-9a-f:]+/\\d{1,3} .*|valid_lft .*|altname \\S+");
  private static final Pattern LEASE = Pattern.compile("lease (?<address>[0-9.]{7,15}) \\{");
  private static final Pattern HARDWARE =
      Pattern.compile("hardware ethernet (?<mac>[0-9a-fA-F:]{11,17});");
  private static final Pattern NAME =
      Pattern.compile("client-hostname \"(?<name>[^\"\\p{Cntrl}]{1,255})\";");
  private static final Pattern OF_LEASE =
      Pattern.compile(
          "(?:starts|ends|tstp|cltt|atsfp|binding state|next binding|rewind binding|uid|set|option"
              + "|authoring-byte-order|server-duid)\\b.*;");

  private String link = "";
  private String leased = "";
  private String mac = "";
  private String name = "";
  private long number;
  private final List<Row> rows = new ArrayList<>();
  private long strange;

  /** Takes the next line. */
  void line(String whole) {
    number++;
    String text = whole.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    Optional<Row> row = leased.isEmpty() ? plain(text) : inLease(text);
    row.ifPresentOrElse(rows::add, () -> strange++);
  }

  List<Row> rows() {
    return rows;
  }

  /** How many lines belong to no table that is known. */
  long strange() {
    return strange;
  }

  private Optional<Row> plain(String text) {
    Matcher match = LINK.matcher(text);
    if (match.matches()) {
      link = match.group("link");
      return Optional.of(new Furniture(number));
    }
    match = OWN.matcher(text);
    if (match.matches() && !link.isEmpty()) {
      int prefix = Integer.parseInt(match.group("prefix"));
      return Optional.of(new Own(number, match.group("address"), prefix, link));
    }
    match = LEASE.matcher(text);
    if (match.matches()) {
      leased = match.group("address");
      mac = "";
      name = "";
      return Optional.of(new Furniture(number));
    }
    return OF_LINK.matcher(text).matches() || OF_LEASE.matcher(text).matches()
        ? Optional.of(new Furniture(number))
        : LineForm.read(number, text);
  }

  private Optional<Row> inLease(String text) {
    if (text.equals("}")) {
      Lease lease = new Lease(number, leased, mac, name);
      leased = "";
      return Optional.of(lease);
    }
    Matcher match = HARDWARE.matcher(text);
    if (match.matches()) {
      mac = match.group("mac");
      return Optional.of(new Furniture(number));
    }
    match = NAME.matcher(text);
    if (match.matches()) {
      name = match.group("name");
      return Optional.of(new Furniture(number));
    }
    return OF_LEASE.matcher(text).matches() ? Optional.of(new Furniture(number)) : Optional.empty();
  }
}
