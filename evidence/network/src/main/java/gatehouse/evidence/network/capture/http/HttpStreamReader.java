// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.http;

import gatehouse.evidence.network.capture.stream.StreamOpener;
import gatehouse.evidence.network.capture.stream.StreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The requests of an HTTP/1 connection, bodies passed over; behind a CONNECT whatever is spoken
 * there.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a>
 */
public final class HttpStreamReader implements StreamReader {
  private static final int LARGEST_BODY = 1 << 30;
  private static final int LONGEST_END = 3;

  private final HttpSink sink;
  private final StreamOpener tunnelled;
  private final HttpHead head = new HttpHead();
  private @Nullable StreamReader tunnel;
  private boolean connected;
  private int searched;

  /**
   * @param sink takes the requests
   * @param tunnelled chooses who reads on behind a CONNECT
   */
  public HttpStreamReader(HttpSink sink, StreamOpener tunnelled) {
    this.sink = sink;
    this.tunnelled = tunnelled;
  }

  @Override
  public int read(byte[] bytes, int start, int end) {
    if (connected) {
      return readTunnel(bytes, start, end);
    }
    if (!HttpRequest.begins(bytes, start, end)) {
      return END;
    }
    // A head may come octet by octet; each is looked at once.
    int headEnd = HttpHead.end(bytes, start + searched, end);
    if (headEnd < 0) {
      searched = Math.max(0, end - start - LONGEST_END);
      return 0;
    }
    searched = 0;
    head.set(bytes, start, headEnd);
    HttpRequest request = HttpRequest.of(head);
    sink.request(request.method(), request.host());
    connected = request.method().equals("CONNECT");
    long length = headEnd - start + request.bodyLength();
    return request.bodyLength() < 0 || length > LARGEST_BODY ? END : (int) length;
  }

  private int readTunnel(byte[] bytes, int start, int end) {
    if (tunnel == null) {
      if (end - start < StreamOpener.FEWEST) {
        return 0;
      }
      tunnel = tunnelled.open(bytes, start, end);
    }
    return tunnel == null ? END : tunnel.read(bytes, start, end);
  }
}
