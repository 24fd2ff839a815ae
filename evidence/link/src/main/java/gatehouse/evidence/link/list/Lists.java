// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

import gatehouse.evidence.link.address.Address;
import gatehouse.evidence.link.address.Host;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of links that the user gave, in memory; exact, and quick to ask. */
public final class Lists {
  /** The most lists, for a number of a list has six bits. */
  public static final int MOST = 64;

  private final List<String> names = new ArrayList<>();
  private final ByteTable bad = new ByteTable();
  private final ByteTable good = new ByteTable();
  private final ByteTable pages = new ByteTable();
  private final Suffixes suffixes;

  public Lists(Suffixes suffixes) {
    this.suffixes = suffixes;
  }

  /** True when there is nothing to ask. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /**
   * Adds the list in a file, and says how many of its lines were understood.
   *
   * @throws IOException when it cannot be read, is too large, or no line of it is understood
   */
  public Reading add(String name, Path file) throws IOException {
    if (names.size() == MOST) {
      throw new IOException("there are %d lists already".formatted(MOST));
    }
    names.add(name);
    Reading reading = ListFile.read(file, this::keep);
    if (reading.understood() == 0 && reading.others() > 0) {
      throw new IOException(
          "no line of it is a name, an address, or a rule of a hosts, adblock or RPZ list");
    }
    return reading;
  }

  private void keep(Entry entry, int line) {
    int list = names.size() - 1;
    switch (entry.reach()) {
      case GOOD -> good.put(entry.subject(), Value.of(Value.SURELY_BELOW, list, line));
      case NAME -> bad.put(entry.subject(), Value.of(Value.NAME, list, line));
      case BELOW -> bad.put(entry.subject(), Value.of(Value.BELOW, list, line));
      case PAGE -> {
        pages.put(entry.subject(), Value.of(Value.NAME, list, line));
        String host = entry.subject().substring(0, hostEnd(entry.subject()));
        bad.put(host, Value.of(Value.OTHER_PAGE, list, line));
      }
    }
  }

  /**
   * Whether an entry reaches what is below its name. A list that names a public suffix does not
   * mean everybody below it; that is asked when it first matters, for to ask it of every name takes
   * longer than to read the list.
   */
  private boolean isBelow(ByteTable table, String host, int start, int value) {
    if (Value.reach(value) != Value.BELOW) {
      return Value.reach(value) == Value.SURELY_BELOW;
    }
    boolean below = !suffixes.cut(host.substring(start)).registrable().isEmpty();
    int reach = below ? Value.SURELY_BELOW : Value.NAME;
    table.replace(host, start, host.length(), Value.with(reach, value));
    return below;
  }

  private static int hostEnd(String page) {
    int start = page.startsWith("[") ? page.indexOf(']') : 0;
    for (int i = start; i < page.length(); i++) {
      if (page.charAt(i) == ':' || page.charAt(i) == '/') {
        return i;
      }
    }
    return page.length();
  }

  /** Where a link stands; what is said to be good goes before what is said to be bad. */
  public Optional<Hit> find(Address address) {
    String host = address.host().text();
    if (host.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    if (pages.size() > 0) {
      String page = Page.of(address);
      int value = pages.get(page, 0, page.length());
      if (value >= 0) {
        return Optional.of(hit(value, page, Hit.Kind.BAD));
      }
    }
    boolean name = address.host() instanceof Host.Name;
    Optional<Hit> allowed =
        good.size() == 0 ? Optional.empty() : find(good, host, name, Hit.Kind.GOOD);
    return allowed.isPresent() ? allowed : find(bad, host, name, Hit.Kind.BAD);
  }

  private Optional<Hit> find(ByteTable table, String host, boolean name, Hit.Kind kind) {
    int end = host.length();
    int value = table.get(host, 0, end);
    if (value >= 0) {
      boolean page = Value.reach(value) == Value.OTHER_PAGE;
      if (!page) {
        return Optional.of(hit(value, host, kind));
      }
    }
    int other = value;
    if (name) {
      for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
        int above = table.get(host, dot + 1, end);
        if (above >= 0 && isBelow(table, host, dot + 1, above)) {
          return Optional.of(hit(above, host.substring(dot + 1), kind));
        }
      }
    }
    return other < 0 ? Optional.empty() : Optional.of(hit(other, host, Hit.Kind.OTHER_PAGE));
  }

  private Hit hit(int value, String subject, Hit.Kind kind) {
    return new Hit(names.get(Value.list(value)), Value.line(value), subject, kind);
  }
}
