// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import gatehouse.evidence.network.service.Dialogue;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP (RFC 9110, 11) and RTSP (RFC 2326, 4.1), which sign in by a header of the same form. */
enum HeaderAttempt implements Attempt {
  HTTP("GET", "/", "GET / HTTP/1.1\r\nHost: %1$s\r\nConnection: close\r\n"),
  HTTPS("GET", "/", "GET / HTTP/1.1\r\nHost: %1$s\r\nConnection: close\r\n"),
  RTSP(
      "DESCRIBE",
      "rtsp://%1$s/",
      "DESCRIBE rtsp://%1$s/ RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n");

  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final Pattern STATUS = Pattern.compile("(?:HTTP|RTSP)/\\d\\.\\d (\\d{3})");
  private static final Pattern CHALLENGE =
      Pattern.compile("(?im)^www-authenticate:\\s*((?:basic|digest)\\b.{0,1000})$");
  private static final int UNAUTHORISED = 401;
  private static final int NOT_FOUND = 404;

  private final String method;
  private final String place;
  private final String head;

  HeaderAttempt(String method, String place, String head) {
    this.method = method;
    this.place = place;
    this.head = head;
  }

  @Override
  public End make(InetSocketAddress at, Pair pair) throws IOException {
    String first = ask(at, "");
    Matcher challenge = CHALLENGE.matcher(first);
    if (status(first) != UNAUTHORISED || !challenge.find()) {
      return End.UNCLEAR;
    }
    String uri = place.formatted(host(at));
    Optional<String> header = Challenge.answer(challenge.group(1).strip(), method, uri, pair);
    if (header.isEmpty()) {
      return End.UNCLEAR;
    }
    int status = status(ask(at, "Authorization: " + header.get() + "\r\n"));
    return switch (status) {
      case UNAUTHORISED -> End.REFUSED;
      case 403, 423, 429, 503 -> End.LOCKED;
      default -> (status >= 200 && status < 400) || status == NOT_FOUND ? End.TAKEN : End.UNCLEAR;
    };
  }

  private String ask(InetSocketAddress at, String header) throws IOException {
    try (Dialogue dialogue = this == HTTPS ? Dialogue.encrypted(at) : Dialogue.open(at)) {
      dialogue.send(head.formatted(host(at)) + header + "\r\n");
      return dialogue.text("\r\n\r\n", SILENCE);
    }
  }

  private static int status(String answer) {
    Matcher status = STATUS.matcher(answer);
    return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
  }

  private static String host(InetSocketAddress at) {
    return at.getAddress().getHostAddress() + ":" + at.getPort();
  }
}
