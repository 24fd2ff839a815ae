// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.evidence.network.router.http.Answer;
import gatehouse.evidence.network.router.http.RouterException;
import gatehouse.evidence.network.router.http.RouterHttp;
import gatehouse.evidence.network.router.soap.EnvelopeReader;
import gatehouse.vault.Secret;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Reads a FRITZ!Box by TR-064, whose sign-in never sends the password itself. */
final class FritzClient {
  private static final int UNAUTHORIZED = 401;

  private final RouterHttp http;
  private final int port;
  private final RandomGenerator random;

  FritzClient(RouterHttp http, int port, RandomGenerator random) {
    this.http = http;
    this.port = port;
    this.random = random;
  }

  /** Whether such a router answers. */
  boolean isThere() {
    try {
      Answer answer = http.get(port, "/tr64desc.xml");
      return answer.good() && answer.text().contains("urn:dslforum-org:service:DeviceInfo:1");
    } catch (RouterException e) {
      return false;
    }
  }

  /** Asks for the settings; a router that does not take the password is asked no more. */
  void readAsOwner(String user, Secret password, Notes notes) throws RouterException {
    for (FritzCall call : FritzCall.values()) {
      Answer answer = ask(call, user, password);
      if (answer.status() == UNAUTHORIZED) {
        throw new RouterException("The router did not take the password.");
      }
      Optional.of(answer)
          .filter(Answer::good)
          .filter(a -> EnvelopeReader.isOne(a.text()))
          .ifPresentOrElse(
              a -> notes.reply(call.title(), a.body()),
              () ->
                  notes.gap(
                      call.aspect(), "The router does not answer %s.".formatted(call.title())));
    }
  }

  private Answer ask(FritzCall call, String user, Secret password) throws RouterException {
    byte[] body = Soap.body(call.service(), call.action(), "");
    Map<String, String> headers = Soap.headers(call.service(), call.action());
    Answer first = http.post(port, call.path(), headers, body);
    if (first.status() != UNAUTHORIZED) {
      return first;
    }
    DigestAuth auth = DigestAuth.of(first.challenge().orElse(""));
    String clientNonce = "%016x".formatted(random.nextLong());
    String header =
        password.<String>read(text -> auth.header(user, text, call.path(), clientNonce));
    headers.put("Authorization", header);
    return http.post(port, call.path(), headers, body);
  }
}
