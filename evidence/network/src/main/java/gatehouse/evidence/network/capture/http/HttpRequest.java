// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.http;

import java.util.List;

/**
 * A request of HTTP/1.
 *
 * @param method GET, POST, ...
 * @param host whom it is meant for, without a port; empty when it does not say
 * @param bodyLength octets of the body; -1 when only its end tells
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-3">RFC 9112, 3</a>
 */
public record HttpRequest(String method, String host, long bodyLength) {
  private static final List<String> METHODS =
      List.of(
          "GET ",
          "POST ",
          "HEAD ",
          "PUT ",
          "DELETE ",
          "OPTIONS ",
          "PATCH ",
          "CONNECT ",
          "TRACE ",
          "NOTIFY ",
          "SUBSCRIBE ",
          "UNSUBSCRIBE ",
          "PROPFIND ");
  private static final int MOST_DIGITS = 12;

  /** Whether this may be the beginning of a request. */
  public static boolean begins(byte[] bytes, int start, int end) {
    for (int i = 0; i < METHODS.size(); i++) {
      String method = METHODS.get(i);
      int length = Math.min(method.length(), end - start);
      int same = 0;
      while (same < length && bytes[start + same] == method.charAt(same)) {
        same++;
      }
      if (same == length) {
        return true;
      }
    }
    return false;
  }

  static HttpRequest of(HttpHead head) {
    String[] words = head.line().split(" ", 3);
    String target = words.length > 1 ? words[1] : "";
    String host = words[0].equals("CONNECT") ? target : authority(target);
    if (host.isEmpty()) {
      host = head.value("host");
    }
    return new HttpRequest(words[0], withoutPort(host), bodyLength(head));
  }

  private static String authority(String target) {
    int scheme = target.indexOf("://");
    if (scheme < 0 || target.startsWith("/")) {
      return "";
    }
    int slash = target.indexOf('/', scheme + 3);
    return target.substring(scheme + 3, slash < 0 ? target.length() : slash);
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > 0 && colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static long bodyLength(HttpHead head) {
    if (head.find("transfer-encoding")) {
      return -1;
    }
    String length = head.value("content-length");
    boolean number =
        length.length() <= MOST_DIGITS && length.chars().allMatch(c -> c >= '0' && c <= '9');
    return !number ? -1 : length.isEmpty() ? 0 : Long.parseLong(length);
  }
}
