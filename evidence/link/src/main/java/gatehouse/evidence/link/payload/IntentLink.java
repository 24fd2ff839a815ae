// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import gatehouse.evidence.link.address.Percent;
import gatehouse.evidence.link.payload.Payload.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code intent://host/path#Intent;scheme=https;package=app;S.browser_fallback_url=...;end}.
 *
 * @see <a href="https://developer.chrome.com/docs/android/intents">Android intents with Chrome</a>
 */
final class IntentLink {
  private static final String FALLBACK = "S.browser_fallback_url=";

  private IntentLink() {}

  static Payload read(String text) {
    int hash = text.indexOf("#Intent;");
    String target = hash < 0 ? text : text.substring(0, hash);
    String app = "";
    String scheme = "";
    List<String> inside = new ArrayList<>();
    for (String field : hash < 0 ? new String[0] : text.substring(hash + 8).split(";", -1)) {
      if (field.startsWith("package=")) {
        app = field.substring(8);
      } else if (field.startsWith("scheme=")) {
        scheme = field.substring(7);
      } else if (field.startsWith(FALLBACK)) {
        inside.add(Percent.decode(field.substring(FALLBACK.length())));
      }
    }
    if (scheme.equals("http") || scheme.equals("https")) {
      inside.addFirst(scheme + target.substring("intent".length()));
    }
    return new Payload(
        Kind.APP, Map.of("app", PayloadReader.cut(app)), PayloadReader.cut(target), inside);
  }
}
