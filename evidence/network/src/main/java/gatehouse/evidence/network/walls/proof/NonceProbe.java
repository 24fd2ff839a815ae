// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import gatehouse.evidence.network.walls.proof.Crossing.End;
import gatehouse.model.fact.Route;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows whether a message gets from one leg to another: a fresh nonce is sent in the one and waited
 * for in the other. When it does not come, the other end sends one to itself into the same ear:
 * only when that arrives is the wall said to hold.
 */
public final class NonceProbe {
  private static final int TRIES = 2;
  private static final int OPEN_SECONDS = 20;
  private static final Duration START = Duration.ofSeconds(10);
  private static final Duration WAIT = Duration.ofMillis(1500);
  private static final List<Integer> PAGES = List.of(80, 443, 8080);

  private final Runner runner;
  private final Supplier<String> nonces;
  private final int port;

  /**
   * @param nonces a fresh one each time: 16 to 64 hexadecimal digits
   * @param port at which legs listen, free on all of them
   */
  public NonceProbe(Runner runner, Supplier<String> nonces, int port) {
    this.runner = runner;
    this.nonces = nonces;
    this.port = port;
  }

  /** Sends over a transport, straight or through the router, whichever way the leg would go. */
  public Crossing send(Leg from, Leg to, String transport) throws InterruptedException {
    Route route = from.segment().equals(to.segment()) ? Route.DIRECT : Route.ROUTED;
    String nonce = nonce();
    return exchange(
        from, to, route, transport, nonce, Scripts.send(transport, to.address(), port, nonce));
  }

  /** Sends a datagram in a frame to the gateway; needs the right to change the leg's neighbours. */
  public Crossing bounce(Leg from, Leg to) throws InterruptedException {
    String nonce = nonce();
    String script = Scripts.bounce(from.face(), to.address(), port, nonce);
    return exchange(from, to, Route.BOUNCED, "udp", nonce, script);
  }

  /** The ports at which the router answers to a question for a page. */
  public List<Integer> pages(Leg from, String router) throws InterruptedException {
    if (!router.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
      throw new IllegalArgumentException("the router needs an IPv4 address, not " + router);
    }
    List<Integer> open = new ArrayList<>();
    for (int page : PAGES) {
      if (last(from, Scripts.page(router, page)).startsWith("HTTP/")) {
        open.add(page);
      }
    }
    return open;
  }

  private String nonce() {
    String nonce = nonces.get();
    if (!nonce.matches("[0-9a-f]{16,64}")) {
      throw new IllegalArgumentException("a nonce is 16 to 64 hexadecimal digits");
    }
    return nonce;
  }

  private Crossing exchange(
      Leg from, Leg to, Route route, String transport, String nonce, String script)
      throws InterruptedException {
    try (Runner.Running ear =
        runner.start(to.command(Scripts.listen(transport, port, OPEN_SECONDS)))) {
      if (!heard(ear, "ready", START)) {
        return new Crossing(from, to, route, transport, End.NOT_SHOWN, "nothing", "no ear");
      }
      String sent = "";
      for (int i = 0; i < TRIES; i++) {
        sent = last(from, script);
        if (heard(ear, nonce, WAIT)) {
          return new Crossing(from, to, route, transport, End.ARRIVED, sent, "the nonce");
        }
      }
      String control = nonce();
      last(to, Scripts.send(transport, to.address(), port, control));
      boolean open = heard(ear, control, WAIT) && sent.equals("sent");
      return new Crossing(
          from,
          to,
          route,
          transport,
          open ? End.HELD : End.NOT_SHOWN,
          sent,
          open ? "only its own nonce" : "nothing, not even its own nonce");
    } catch (IOException e) {
      return new Crossing(
          from, to, route, transport, End.NOT_SHOWN, "nothing", String.valueOf(e.getMessage()));
    }
  }

  private static boolean heard(Runner.Running ear, String wanted, Duration patience)
      throws InterruptedException {
    for (Optional<String> line = ear.line(patience); line.isPresent(); line = ear.line(patience)) {
      if (line.get().strip().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The last line that a script prints. */
  private String last(Leg leg, String script) throws InterruptedException {
    String last = "";
    try (Runner.Running running = runner.start(leg.command(script))) {
      for (Optional<String> line = running.line(START);
          line.isPresent();
          line = running.line(START)) {
        last = line.get();
      }
    } catch (IOException e) {
      last = String.valueOf(e.getMessage());
    }
    return last;
  }
}
