// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.evidence.miio.inventory.value.JsonValues;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.http.Answer;
import gatehouse.evidence.network.router.http.RouterException;
import gatehouse.evidence.network.router.http.RouterHttp;
import gatehouse.evidence.network.router.miwifi.MiwifiReply;
import gatehouse.model.Aspect;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a MiWiFi router: what it tells anyone, and with its password what it tells its owner. */
final class MiwifiClient {
  private static final String PAGE = "/cgi-bin/luci/web";
  private static final String SIGN_IN = "/cgi-bin/luci/api/xqsystem/login";
  private static final Pattern KEY = Pattern.compile("key:\\s*['\"]([0-9a-f]{32})['\"]");
  private static final Pattern DEVICE =
      Pattern.compile("deviceId\\s*=\\s*['\"]([0-9A-Fa-f:]{17})['\"]");
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{16,64}");
  private static final int NONCES = 10_000;

  private final RouterHttp http;
  private final int port;
  private final Clock clock;
  private final RandomGenerator random;

  MiwifiClient(RouterHttp http, int port, Clock clock, RandomGenerator random) {
    this.http = http;
    this.port = port;
    this.clock = clock;
    this.random = random;
  }

  /** Whether such a router answers. */
  boolean isThere() {
    try {
      return reply(MiwifiCall.INIT_INFO, "").flatMap(MiwifiClient::members).isPresent();
    } catch (RouterException e) {
      return false;
    }
  }

  /** Reads what needs no sign-in. */
  void readAsAnyone(Notes notes) {
    for (MiwifiCall call : MiwifiCall.values()) {
      if (!call.signedIn()) {
        read(call, "", notes);
      }
    }
    try {
      if (DEVICE.matcher(page()).find()) {
        notes.toldAnyone("network address");
      }
    } catch (RouterException e) {
      notes.gap(Aspect.ROUTER, e.reason());
    }
  }

  /** Signs in, then reads the settings. */
  void readAsOwner(Secret password, Notes notes) throws RouterException {
    String session = signIn(password);
    for (MiwifiCall call : MiwifiCall.values()) {
      if (call.signedIn()) {
        read(call, session, notes);
      }
    }
  }

  private void read(MiwifiCall call, String session, Notes notes) {
    try {
      Optional<byte[]> body = reply(call, session);
      if (body.isPresent()) {
        notes.reply(call.title(), body.get());
        if (call == MiwifiCall.TOPO_GRAPH) {
          notes.toldAnyone("map of routers");
        }
      } else if (call.signedIn()) {
        notes.gap(call.aspect(), "The router does not answer %s.".formatted(call.title()));
      }
    } catch (RouterException e) {
      notes.gap(call.aspect(), e.reason());
    }
  }

  private Optional<byte[]> reply(MiwifiCall call, String session) throws RouterException {
    Answer answer = http.get(port, call.path(session));
    return Optional.of(answer.body())
        .filter(body -> answer.good() && members(body).flatMap(MiwifiReply::of).isPresent());
  }

  private String page() throws RouterException {
    Answer answer = http.get(port, PAGE);
    return answer.good() ? answer.text() : "";
  }

  private String signIn(Secret password) throws RouterException {
    String page = page();
    String key =
        first(KEY, page)
            .orElseThrow(() -> new RouterException("The sign-in page names no key to sign in by."));
    boolean sha256 =
        reply(MiwifiCall.INIT_INFO, "")
            .flatMap(MiwifiClient::members)
            .flatMap(info -> info.yes("newEncryptMode"))
            .orElse(false);
    String nonce =
        MiwifiLogin.nonce(
            first(DEVICE, page).orElse("00:00:00:00:00:00"),
            clock.instant().getEpochSecond(),
            random.nextInt(NONCES));
    MiwifiLogin scheme = sha256 ? MiwifiLogin.SHA256 : MiwifiLogin.SHA1;
    String digest = password.<String>read(text -> scheme.digest(text, key, nonce));
    String form = "username=admin&logtype=2&nonce=%s&password=%s".formatted(nonce, digest);
    Answer answer =
        http.post(
            port,
            SIGN_IN,
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            form.replace(":", "%3A").getBytes(StandardCharsets.US_ASCII));
    return members(answer.body())
        .flatMap(reply -> reply.secret("token"))
        .map(token -> token.<String>readText(String::new))
        .filter(token -> TOKEN.matcher(token).matches())
        .orElseThrow(() -> new RouterException("The router did not take the password."));
  }

  private static Optional<Members> members(byte[] body) {
    return JsonValues.read(body).values().stream()
        .findFirst()
        .flatMap(value -> value instanceof Members m ? Optional.of(m) : Optional.empty());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
