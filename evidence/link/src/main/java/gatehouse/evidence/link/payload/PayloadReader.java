// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import gatehouse.evidence.link.address.Percent;
import gatehouse.evidence.link.payload.Payload.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises what is not a web address by how it begins. */
public final class PayloadReader {
  private static final int LONGEST_SHOWN = 200;
  private static final Set<String> WEB = Set.of("http", "https", "ws", "wss", "ftp");
  private static final Set<String> PAYING =
      Set.of("upi", "wxp", "bitcoin", "ethereum", "litecoin", "monero", "tron", "lightning");
  private static final Set<String> PAYING_APPS = Set.of("alipays", "alipay", "alipayqr");
  private static final Set<String> STORES =
      Set.of("market", "mimarket", "itms-apps", "itms-services", "appmarket");
  private static final Set<String> FILES = Set.of("file", "content", "blob", "filesystem");

  private PayloadReader() {}

  /** What the content is; empty for web addresses and for plain text. */
  public static Optional<Payload> read(String content) {
    String text = content.strip();
    int colon = text.indexOf(':');
    if (colon <= 0 || !isScheme(text, colon)) {
      return Linking.secretOf(text);
    }
    String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = text.substring(colon + 1);
    if (WEB.contains(scheme)) {
      return Linking.page(text);
    }
    return switch (scheme) {
      case "wifi" -> Optional.of(WifiCode.read(rest));
      case "otpauth" -> Optional.of(OtpCode.read(rest));
      case "otpauth-migration" -> Optional.of(plain(Kind.SECOND_FACTORS, Map.of(), scheme + ":"));
      case "tel", "telprompt", "callto" -> Optional.of(phone(text, rest));
      case "sms", "smsto", "mms", "mmsto" -> Optional.of(message(text, rest));
      case "mailto", "matmsg" -> Optional.of(mail(scheme, text, rest));
      case "geo" -> Optional.of(plain(Kind.PLACE, Map.of(), text));
      case "begin" -> Optional.of(card(rest));
      case "mecard", "bizcard" -> Optional.of(inside(Kind.CONTACT, scheme + ":", text));
      case "lpa" -> Optional.of(plain(Kind.SIM, Map.of("server", part(rest, "$", 1)), "LPA:"));
      case "fido" -> Optional.of(plain(Kind.PASSKEY, Map.of(), "FIDO:"));
      case "javascript", "vbscript" -> Optional.of(plain(Kind.SCRIPT, Map.of(), text));
      case "data" -> Optional.of(data(text, rest));
      case "intent" -> Optional.of(IntentLink.read(text));
      default -> byFamily(scheme, text, rest);
    };
  }

  private static Optional<Payload> byFamily(String scheme, String text, String rest) {
    if (PAYING.contains(scheme) || PAYING_APPS.contains(scheme)) {
      String to = parameter(rest, "pa").orElse(part(part(rest, "?", 0), "/", 0));
      return Optional.of(inside(Kind.PAYMENT, text, rest, Map.of("to", cut(to))));
    }
    if (STORES.contains(scheme)) {
      String app = parameter(rest, "id").orElse("");
      return Optional.of(inside(Kind.STORE, text, rest, Map.of("app", cut(app))));
    }
    if (FILES.contains(scheme)) {
      return Optional.of(plain(Kind.FILE, Map.of(), text));
    }
    Optional<Payload> linking = Linking.app(scheme, rest);
    if (linking.isPresent()) {
      return linking;
    }
    boolean link = rest.startsWith("//") || rest.startsWith("/");
    return link
        ? Optional.of(inside(Kind.APP, text, rest, Map.of("app", scheme)))
        : Optional.empty();
  }

  private static Payload phone(String text, String rest) {
    String number = Percent.decode(rest).replaceAll("[\\s().-]", "");
    boolean code = number.indexOf('*') >= 0 || number.indexOf('#') >= 0;
    return plain(code ? Kind.SERVICE_CODE : Kind.PHONE, Map.of("number", cut(number)), text);
  }

  private static Payload message(String text, String rest) {
    String number = part(part(rest, "?", 0), ":", 0);
    return inside(Kind.MESSAGE, text, rest, Map.of("number", cut(number)));
  }

  private static Payload mail(String scheme, String text, String rest) {
    String to = scheme.equals("mailto") ? part(rest, "?", 0) : part(part(rest, "TO:", 1), ";", 0);
    return inside(Kind.MAIL, text, rest, Map.of("to", cut(Percent.decode(to))));
  }

  private static Payload card(String rest) {
    boolean event =
        rest.regionMatches(true, 0, "VEVENT", 0, 6)
            || rest.regionMatches(true, 0, "VCALENDAR", 0, 9);
    return inside(event ? Kind.EVENT : Kind.CONTACT, "BEGIN:", rest);
  }

  private static Payload data(String text, String rest) {
    String type = part(part(rest, ",", 0), ";", 0).strip().toLowerCase(Locale.ROOT);
    boolean page =
        type.endsWith("html")
            || type.endsWith("+xml")
            || type.endsWith("/xml")
            || type.contains("script")
            || type.endsWith("svg");
    return plain(
        page ? Kind.PAGE_INSIDE : Kind.DATA_INSIDE,
        Map.of("type", type.isEmpty() ? "text/plain" : cut(type)),
        text);
  }

  private static Payload inside(Kind kind, String shown, String content) {
    return inside(kind, shown, content, Map.of());
  }

  private static Payload inside(
      Kind kind, String shown, String content, Map<String, String> about) {
    return new Payload(kind, about, cut(shown), WebInside.links(content));
  }

  private static Payload plain(Kind kind, Map<String, String> about, String shown) {
    return new Payload(kind, about, cut(shown), List.of());
  }

  static Optional<String> parameter(String text, String name) {
    for (String pair : part(text, "?", 1).split("[&;]", -1)) {
      if (pair.startsWith(name + "=")) {
        return Optional.of(Percent.decode(pair.substring(name.length() + 1)));
      }
    }
    return Optional.empty();
  }

  /** The part before (0) or behind (1) the first separator; empty when there is none behind it. */
  private static String part(String text, String separator, int which) {
    int at = text.indexOf(separator);
    if (at < 0) {
      return which == 0 ? text : "";
    }
    String behind = text.substring(at + separator.length());
    int next = separator.equals("$") ? behind.indexOf(separator) : -1;
    return which == 0 ? text.substring(0, at) : next < 0 ? behind : behind.substring(0, next);
  }

  static String cut(String text) {
    return text.length() <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
  }

  private static boolean isScheme(String text, int colon) {
    return colon <= 32 && text.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
  }
}
