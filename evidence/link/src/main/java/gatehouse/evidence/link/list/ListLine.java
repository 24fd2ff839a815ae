// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

import gatehouse.evidence.link.address.Address;
import gatehouse.evidence.link.address.AddressReader;
import gatehouse.evidence.link.address.Host;
import gatehouse.evidence.link.address.LinkException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one line of a list, in whichever of the usual forms it is: hosts, names, adblock, RPZ,
 * dnsmasq, unbound, addresses.
 *
 * <p>Patterns and options that depend on more than the link are not understood, and left out.
 */
final class ListLine {
  private static final Set<String> NOWHERE =
      Set.of("0.0.0.0", "127.0.0.1", "::", "::1", "fe80::1%lo0", "255.255.255.255");
  private static final Set<String> OWN =
      Set.of("localhost", "localhost.localdomain", "local", "broadcasthost", "ip6-localhost");
  private static final Set<String> ALWAYS = Set.of("important", "all", "document", "doc", "popup");

  private ListLine() {}

  /** The entries of a line; empty when the line is not understood. */
  static Optional<List<Entry>> read(String line) {
    String text = line.strip();
    if (isPlainName(text)) {
      return Optional.of(List.of(new Entry(text, Entry.Reach.BELOW)));
    }
    if (text.isEmpty() || isAside(text)) {
      return Optional.of(List.of());
    }
    if (text.startsWith("||") || text.startsWith("@@||")) {
      return adblock(text);
    }
    if (text.startsWith("address=/") || text.startsWith("local=/") || text.startsWith("server=/")) {
      return one(text.split("/", 3)[1], Entry.Reach.BELOW);
    }
    if (text.startsWith("local-zone:")) {
      String[] parts = text.split("\"", 3);
      return parts.length < 3 ? Optional.empty() : one(parts[1], Entry.Reach.BELOW);
    }
    if (text.contains("://")) {
      return page(text.split("\\s+", 2)[0]);
    }
    String[] words = text.split("[#;]", 2)[0].strip().split("\\s+", -1);
    if (words.length > 1) {
      return NOWHERE.contains(words[0]) ? hosts(words) : zone(words);
    }
    return words[0].indexOf('/') > 0 ? page("http://" + words[0]) : name(words[0]);
  }

  /** What most lines are: a name in small ASCII letters that ends in letters. */
  private static boolean isPlainName(String text) {
    int dot = text.lastIndexOf('.');
    int hyphens = text.indexOf("--");
    if (dot <= 0 || hyphens >= 0 || text.indexOf("..") >= 0 || text.charAt(0) == '.') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i > dot || !(c == '.' || c == '-' || (c >= '0' && c <= '9')))) {
        return false;
      }
    }
    return dot < text.length() - 1;
  }

  /** Remarks, heads and directives. */
  private static boolean isAside(String text) {
    return "!#;[$@".indexOf(text.charAt(0)) >= 0 && !text.startsWith("@@");
  }

  private static Optional<List<Entry>> adblock(String text) {
    boolean good = text.startsWith("@@");
    String body = text.substring(good ? 4 : 2);
    int dollar = body.lastIndexOf('$');
    if (dollar >= 0) {
      if (!ALWAYS.containsAll(List.of(body.substring(dollar + 1).split(",", -1)))) {
        return Optional.empty();
      }
      body = body.substring(0, dollar);
    }
    String bare = body.endsWith("^") ? body.substring(0, body.length() - 1) : body;
    if (bare.indexOf('^') >= 0 || bare.indexOf('*') >= 0) {
      return Optional.empty();
    }
    if (bare.indexOf('/') > 0) {
      return good ? Optional.empty() : page("http://" + bare);
    }
    return one(bare, good ? Entry.Reach.GOOD : Entry.Reach.BELOW);
  }

  private static Optional<List<Entry>> hosts(String[] words) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      if (!OWN.contains(words[i]) && !NOWHERE.contains(words[i])) {
        one(words[i], Entry.Reach.NAME).ifPresent(entries::addAll);
      }
    }
    return Optional.of(entries);
  }

  /** A record of a response policy zone; its administrative records are passed over. */
  private static Optional<List<Entry>> zone(String[] words) {
    int last = words.length - 1;
    boolean cname = last >= 2 && words[last - 1].equalsIgnoreCase("CNAME");
    if (!cname) {
      String all = String.join(" ", words).toUpperCase(Locale.ROOT);
      boolean administrative = all.contains(" SOA ") || all.contains(" NS ");
      return administrative || all.startsWith("$") ? Optional.of(List.of()) : Optional.empty();
    }
    boolean good = words[last].equalsIgnoreCase("rpz-passthru.");
    if (!good
        && !words[last].equals(".")
        && !words[last].equals("*.")
        && !words[last].equalsIgnoreCase("rpz-drop.")) {
      return Optional.empty();
    }
    boolean below = words[0].startsWith("*.");
    String name = below ? words[0].substring(2) : words[0];
    return one(name, good ? Entry.Reach.GOOD : below ? Entry.Reach.BELOW : Entry.Reach.NAME);
  }

  private static Optional<List<Entry>> name(String word) {
    int start = word.startsWith("*.") ? 2 : word.startsWith(".") ? 1 : 0;
    return one(word.substring(start), Entry.Reach.BELOW);
  }

  private static Optional<List<Entry>> page(String link) {
    try {
      Address address = AddressReader.read(link);
      boolean leads =
          !(address.host() instanceof Host.Unusable) && !(address.host() instanceof Host.None);
      return leads
          ? Optional.of(List.of(new Entry(Page.of(address), Entry.Reach.PAGE)))
          : Optional.empty();
    } catch (LinkException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Entry>> one(String name, Entry.Reach reach) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (bare.isEmpty() || bare.indexOf(' ') >= 0 || bare.indexOf('*') >= 0) {
      return Optional.empty();
    }
    try {
      Address address = AddressReader.read("http://" + bare + "/");
      boolean whole = address.path().equals("/") && address.userInfo().isEmpty();
      return switch (address.host()) {
        case Host.Name found when whole && found.ascii().indexOf('.') > 0 ->
            Optional.of(List.of(new Entry(found.ascii(), reach)));
        case Host.Ip4 ip when whole -> Optional.of(List.of(new Entry(ip.text(), Entry.Reach.NAME)));
        case Host.Ip6 ip when whole -> Optional.of(List.of(new Entry(ip.text(), Entry.Reach.NAME)));
        default -> Optional.empty();
      };
    } catch (LinkException e) {
      return Optional.empty();
    }
  }
}
