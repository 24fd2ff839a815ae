// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.EnumSet;
import java.util.Locale;

/**
 * Reads a link as a browser does, and notes what is odd about it.
 *
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">WHATWG URL Standard, 4.4</a>
 */
public final class AddressReader {
  /** The longest link that is read, in characters; browsers take about as many. */
  public static final int LONGEST = 1 << 16;

  private final EnumSet<Oddity> oddities = EnumSet.noneOf(Oddity.class);

  private AddressReader() {}

  /**
   * The parts of a link; without a scheme it is taken for a web address.
   *
   * @throws LinkException when the text is empty or longer than {@link #LONGEST}
   */
  public static Address read(String text) throws LinkException {
    if (text.length() > LONGEST) {
      throw new LinkException("longer than %d characters".formatted(LONGEST));
    }
    return new AddressReader().parts(text);
  }

  private Address parts(String raw) throws LinkException {
    String text = Cleaning.clean(raw, oddities);
    if (text.isEmpty()) {
      throw new LinkException("empty");
    }
    int length = Schemes.length(text);
    String scheme = length == 0 ? "http" : text.substring(0, length).toLowerCase(Locale.ROOT);
    String rest = length == 0 ? text : text.substring(length + 1);
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : rest.substring(hash + 1);
    String body = hash < 0 ? rest : rest.substring(0, hash);
    if (Percent.isEncodedTwice(body)) {
      oddities.add(Oddity.ENCODED_TWICE);
    }
    if (!Schemes.isWeb(scheme)) {
      return new Address(scheme, "", new Host.None(), -1, body, "", fragment, oddities);
    }
    return web(scheme, length > 0, body, fragment);
  }

  private Address web(String scheme, boolean schemeGiven, String body, String fragment) {
    int start = 0;
    while (start < body.length() && isSlash(body.charAt(start))) {
      start++;
    }
    int expected = schemeGiven ? 2 : 0;
    if ((start != expected && !(start == 2 && !schemeGiven))
        || body.substring(0, start).indexOf('\\') >= 0) {
      oddities.add(Oddity.SLASHES);
    }
    int end = start;
    while (end < body.length() && !isSlash(body.charAt(end)) && body.charAt(end) != '?') {
      end++;
    }
    String authority = body.substring(start, end);
    int at = authority.lastIndexOf('@');
    String userInfo = at < 0 ? "" : authority.substring(0, at);
    HostAndPort place = HostAndPort.of(authority.substring(at + 1), scheme, oddities);
    int question = body.indexOf('?', end);
    String path = question < 0 ? body.substring(end) : body.substring(end, question);
    String query = question < 0 ? "" : body.substring(question + 1);
    return new Address(
        scheme, userInfo, place.host(), place.port(), path, query, fragment, oddities);
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }
}
