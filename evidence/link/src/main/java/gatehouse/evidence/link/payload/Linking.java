// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import gatehouse.evidence.link.payload.Payload.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Codes that sign a second device in to a messenger: whoever shows such a code reads along when it
 * is scanned.
 */
final class Linking {
  private static final Map<String, String> APPS =
      Map.of("sgnl://linkdevice", "Signal", "tsdevice:/", "Signal", "tg://login", "Telegram");
  private static final Map<String, String> PAGES =
      Map.of(
          "https://discord.com/ra/", "Discord",
          "https://discordapp.com/ra/", "Discord",
          "https://login.weixin.qq.com/l/", "WeChat",
          "https://wx.qq.com/l/", "WeChat");

  private Linking() {}

  static Optional<Payload> app(String scheme, String rest) {
    return starts(APPS, scheme + ":" + rest);
  }

  static Optional<Payload> page(String link) {
    return starts(PAGES, link);
  }

  /** WhatsApp's code has no scheme: {@code 2@reference,key,key,key}. */
  static Optional<Payload> secretOf(String text) {
    boolean whatsApp = text.startsWith("2@") && text.split(",", -1).length >= 4;
    return whatsApp ? Optional.of(signIn("WhatsApp")) : Optional.empty();
  }

  private static Optional<Payload> starts(Map<String, String> services, String link) {
    String small = link.toLowerCase(Locale.ROOT);
    return services.entrySet().stream()
        .filter(entry -> small.startsWith(entry.getKey()))
        .map(entry -> signIn(entry.getValue()))
        .findFirst();
  }

  /** What such a code holds is a key; nothing of it is shown. */
  private static Payload signIn(String service) {
    return new Payload(Kind.SIGN_IN, Map.of("service", service), service, List.of());
  }
}
