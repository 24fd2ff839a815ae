// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.Aspect;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RTSP (RFC 2326): asks for the description of a picture at a few usual places; the picture itself
 * is never asked for.
 */
final class RtspCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1200);
  private static final List<String> PLACES =
      List.of("/", "/live", "/stream1", "/ch0_0.h264", "/h264", "/11");
  private static final Pattern STATUS = Pattern.compile("RTSP/\\d\\.\\d (\\d{3})");
  private static final Pattern SERVER = Pattern.compile("(?im)^server:(.{1,200})$");

  @Override
  public boolean look(Teller teller) throws IOException {
    boolean known = false;
    for (String place : PLACES) {
      String answer = describe(teller, place);
      Matcher status = STATUS.matcher(answer);
      if (!status.lookingAt()) {
        break;
      }
      if (!known) {
        known = true;
        teller.service(Protocol.RTSP);
        Matcher server = SERVER.matcher(answer);
        teller.product(server.find() ? PlainText.of(server.group(1)).orElse("") : "", "");
      }
      if (status.group(1).equals("200") && answer.contains("m=video")) {
        teller.open(Protocol.RTSP, "the picture");
        return true;
      }
      if (status.group(1).equals("401") || status.group(1).equals("403")) {
        teller.asks(Protocol.RTSP);
        return true;
      }
    }
    if (known) {
      teller.missed(Aspect.SERVICES, "it has no picture at the places that were tried");
    }
    return known;
  }

  private static String describe(Teller teller, String place) throws IOException {
    String host = teller.at().getAddress().getHostAddress();
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send(
          "DESCRIBE rtsp://%s:%d%s RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n\r\n"
              .formatted(host, teller.port(), place));
      return Dialogue.latin(dialogue.hear(RtspCheck::whole, SILENCE));
    }
  }

  /** The headers, and with a good answer what they lead to. */
  private static boolean whole(byte[] heard) {
    String text = Dialogue.latin(heard);
    return text.contains("\r\n\r\n") && (!text.contains(" 200 ") || text.contains("m=video"));
  }
}
