// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import gatehouse.evidence.link.address.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Web addresses inside of something else. */
final class WebInside {
  private static final int MOST = 8;

  private WebInside() {}

  static List<String> links(String content) {
    String text = Percent.decode(content);
    String small = text.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    int at = next(small, 0);
    while (at >= 0 && found.size() < MOST) {
      int end = at;
      while (end < text.length() && !isEnd(text.charAt(end))) {
        end++;
      }
      found.add(text.substring(at, end));
      at = next(small, end);
    }
    return found;
  }

  private static int next(String small, int from) {
    int plain = small.indexOf("http://", from);
    int secure = small.indexOf("https://", from);
    return plain < 0 ? secure : secure < 0 ? plain : Math.min(plain, secure);
  }

  private static boolean isEnd(char c) {
    return c <= ' ' || c == '"' || c == '<' || c == '>' || c == ';';
  }
}
