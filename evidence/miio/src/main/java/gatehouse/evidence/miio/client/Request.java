// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A method and its parameters, as text that begins with the number of the request.
 *
 * <p>The number comes first because the cipher has a fixed key and vector: what differs early makes
 * all later blocks differ, and equal commands are not seen to be equal.
 */
public final class Request {
  private static final byte[] HEAD = "{\"id\":".getBytes(StandardCharsets.US_ASCII);

  /** What {@code miIO.info} needs. */
  public static final Request INFO = new Request(Method.INFO, JsonNodeFactory.instance.arrayNode());

  private final Method method;
  private final byte[] tail;

  public Request(Method method, JsonNode params) {
    this.method = method;
    tail =
        (",\"method\":\"" + method.title() + "\",\"params\":" + params + "}\0")
            .getBytes(StandardCharsets.UTF_8);
  }

  public Method method() {
    return method;
  }

  byte[] text(int id) {
    byte[] digits = Integer.toString(id).getBytes(StandardCharsets.US_ASCII);
    byte[] text = new byte[HEAD.length + digits.length + tail.length];
    System.arraycopy(HEAD, 0, text, 0, HEAD.length);
    System.arraycopy(digits, 0, text, HEAD.length, digits.length);
    System.arraycopy(tail, 0, text, HEAD.length + digits.length, tail.length);
    return text;
  }
}
