// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a host: a name, or an address in any notation that browsers take.
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">WHATWG URL Standard, 3.5</a>
 */
final class HostReader {
  private static final int LONGEST_NAME = 1024;
  private static final String FORBIDDEN = " #/:<>?@[\\]^|%";

  private HostReader() {}

  static Host read(String text, Set<Oddity> oddities) {
    if (text.startsWith("[")) {
      return text.endsWith("]")
          ? Ip6Text.read(text.substring(1, text.length() - 1))
          : new Host.Unusable(text);
    }
    if (text.isEmpty()) {
      return new Host.None();
    }
    if (text.length() > LONGEST_NAME) {
      return new Host.Unusable(text.substring(0, LONGEST_NAME));
    }
    Optional<Host.Name> read =
        isPlain(text) ? Optional.of(new Host.Name(text, text)) : mapped(text, oddities);
    if (read.isEmpty()) {
      return new Host.Unusable(text);
    }
    Host.Name name = read.get();
    return Ip4Text.endsInNumber(name.ascii())
        ? address(name.ascii(), text, oddities)
        : withoutRootDot(name);
  }

  private static Optional<Host.Name> mapped(String text, Set<Oddity> oddities) {
    String decoded = text;
    if (text.indexOf('%') >= 0) {
      oddities.add(Oddity.ENCODED_HOST);
      decoded = Percent.decode(text);
    }
    String ascii = Idn.toAscii(decoded).orElse("");
    if (ascii.isEmpty() || hasForbidden(ascii)) {
      return Optional.empty();
    }
    String shown = Idn.toShown(ascii);
    if (isDisguised(decoded)) {
      oddities.add(Oddity.DISGUISED_HOST);
    }
    return Optional.of(new Host.Name(ascii, shown));
  }

  /** True when letters or dots are written in a compatibility form, as full-width ones are. */
  private static boolean isDisguised(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (c >= 0xFF01 && c <= 0xFF5E)
                    || (c >= 0x2460 && c <= 0x24FF)
                    || (c >= 0x1D400 && c <= 0x1D7FF)
                    || (c >= 0x2100 && c <= 0x214F)
                    || (c >= 0x1F100 && c <= 0x1F18F));
  }

  private static Host address(String ascii, String text, Set<Oddity> oddities) {
    OptionalInt value = Ip4Text.read(ascii);
    if (value.isEmpty()) {
      return new Host.Unusable(text);
    }
    if (!Ip4Text.of(value.getAsInt()).equals(text)) {
      oddities.add(Oddity.DISGUISED_IP);
    }
    return new Host.Ip4(value.getAsInt());
  }

  private static Host withoutRootDot(Host.Name name) {
    String ascii = name.ascii();
    if (!ascii.endsWith(".")) {
      return name;
    }
    return ascii.length() == 1
        ? new Host.Unusable(ascii)
        : new Host.Name(
            ascii.substring(0, ascii.length() - 1),
            name.shown().substring(0, name.shown().length() - 1));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.' && c != '-') {
        return false;
      }
    }
    return !text.contains("xn--");
  }

  private static boolean hasForbidden(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c <= ' ' || c >= 0x7f || FORBIDDEN.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
