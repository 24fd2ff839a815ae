// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks one host by HTTP; follows nothing, and waits so long and no longer. */
public final class RouterHttp {
  /** No reply of a router that we read is longer. */
  static final int LONGEST = 2 << 20;

  private final HttpClient client;
  private final Duration patience;
  private final InetAddress host;

  /**
   * Asks one host.
   *
   * @param client must not follow redirects
   * @param patience for one whole answer
   */
  public RouterHttp(HttpClient client, Duration patience, InetAddress host) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException("a client that follows redirects leaves the home");
    }
    this.client = client;
    this.patience = patience;
    this.host = host;
  }

  /** The host that is asked. */
  public InetAddress host() {
    return host;
  }

  /** Gets a page. */
  public Answer get(int port, String path) throws RouterException {
    return send(request(port, path).GET());
  }

  /** Posts a body. */
  public Answer post(int port, String path, Map<String, String> headers, byte[] body)
      throws RouterException {
    HttpRequest.Builder request = request(port, path);
    headers.forEach(request::header);
    return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(int port, String path) throws RouterException {
    String address = host.getHostAddress();
    int zone = address.indexOf('%');
    String plain = zone < 0 ? address : address.substring(0, zone);
    String shown = plain.indexOf(':') < 0 ? plain : "[" + plain + "]";
    try {
      return HttpRequest.newBuilder(URI.create("http://%s:%d%s".formatted(shown, port, path)))
          .timeout(patience);
    } catch (IllegalArgumentException e) {
      throw new RouterException("The router named a page that cannot be asked for.");
    }
  }

  private Answer send(HttpRequest.Builder request) throws RouterException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), head -> new BoundedBody(LONGEST));
    try {
      HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("WWW-Authenticate"));
    } catch (TimeoutException e) {
      throw new RouterException("The router did not answer in time.");
    } catch (ExecutionException e) {
      throw new RouterException("The router could not be asked: " + words(e.getCause()) + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RouterException("The look was interrupted.");
    } finally {
      answer.cancel(true);
    }
  }

  private static String words(@Nullable Throwable cause) {
    if (cause instanceof ConnectException) {
      return "nobody is there";
    }
    return cause instanceof IOException && cause.getMessage() != null
        ? cause.getMessage()
        : "the connection broke";
  }
}
