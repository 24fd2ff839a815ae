// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A router of our own on the loopback address, with the pages that a test gives it. */
final class FakeRouter implements AutoCloseable {
  private static final InetAddress HOST = InetAddress.getLoopbackAddress();

  final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newHttpClient();

  /** Answers a request. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  FakeRouter(Page page) {
    try {
      server = HttpServer.create(new InetSocketAddress(HOST, 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(pool);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          page.answer(exchange);
        });
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  RouterLook look() {
    return look(9);
  }

  RouterLook look(int searchPort) {
    return new RouterLook(
        client,
        HOST,
        new Ports(port(), port(), searchPort, 9),
        Duration.ofSeconds(2),
        Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC),
        new SplittableRandom(1));
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.stop(0);
    pool.shutdownNow();
  }
}
