// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTTP (RFC 9112): asks for the first page only.
 *
 * <p>A page lets everybody in when it offers to change something and asks for no password; that a
 * page can be seen is no fault by itself.
 *
 * @param protocol with or without encryption
 */
record HttpCheck(Protocol protocol) implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final int TR_069_PORT = 7547;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
  private static final Pattern SERVER = Pattern.compile("(?im)^server:(.{1,200})$");
  private static final Pattern PASSWORD = Pattern.compile("password|passwd|login|sign ?in|登录|密码");
  private static final Pattern CHANGES =
      Pattern.compile("<form[^>]{0,300}method=.?post|name=.?(?:ssid|reboot|factory|firmware)");

  @Override
  public boolean look(Teller teller) throws IOException {
    String answer = page(teller);
    Matcher status = STATUS.matcher(answer);
    if (!status.lookingAt()) {
      return false;
    }
    teller.service(teller.port() == TR_069_PORT ? Protocol.TR_069 : protocol);
    Matcher server = SERVER.matcher(answer);
    teller.product(server.find() ? PlainText.of(server.group(1)).orElse("") : "", "");
    String small = answer.toLowerCase(Locale.ROOT);
    if (small.contains("miwifi") || small.contains("/cgi-bin/luci/web")) {
      teller.service(Protocol.MIWIFI);
      teller.tell(new DeviceFact.DeviceIs(teller.device(), DeviceKind.ROUTER));
      teller.tell(new DeviceFact.MadeBy(teller.device(), "Xiaomi"));
    }
    if (status.group(1).equals("401") || PASSWORD.matcher(small).find()) {
      teller.asks(protocol);
    } else if (status.group(1).equals("200") && CHANGES.matcher(small).find()) {
      teller.open(protocol, "its settings");
    }
    return true;
  }

  private String page(Teller teller) throws IOException {
    try (Dialogue dialogue =
        protocol == Protocol.HTTPS ? Secure.open(teller.at(), teller.left()) : teller.talk()) {
      dialogue.send(
          "GET / HTTP/1.1\r\nHost: %s\r\nUser-Agent: gatehouse\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
              .formatted(teller.at().getAddress().getHostAddress()));
      return Dialogue.latin(dialogue.hear(heard -> false, SILENCE));
    }
  }
}
