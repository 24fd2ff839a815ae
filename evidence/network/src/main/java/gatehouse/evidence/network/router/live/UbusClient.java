// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.evidence.miio.inventory.value.JsonValues;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.http.Answer;
import gatehouse.evidence.network.router.http.RouterException;
import gatehouse.evidence.network.router.http.RouterHttp;
import gatehouse.evidence.network.router.openwrt.UbusReply;
import gatehouse.model.Aspect;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads OpenWrt over its bus (openwrt.org, technical reference, ubus: access by HTTP). */
final class UbusClient {
  private static final String NOBODY = "0".repeat(32);
  private static final Pattern SESSION = Pattern.compile("[0-9a-f]{32}");

  /** What is read, and no more: object, method and arguments. */
  private enum Call {
    BOARD("system", "board", "{}", Aspect.FIRMWARE),
    WIRELESS("uci", "get", "{\"config\":\"wireless\"}", Aspect.WIFI),
    FIREWALL("uci", "get", "{\"config\":\"firewall\"}", Aspect.ROUTER),
    NETWORK("uci", "get", "{\"config\":\"network\"}", Aspect.ROUTER),
    ADDRESSES("uci", "get", "{\"config\":\"dhcp\"}", Aspect.ADDRESSES),
    UPNP("uci", "get", "{\"config\":\"upnpd\"}", Aspect.ROUTER),
    SSH("uci", "get", "{\"config\":\"dropbear\"}", Aspect.ROUTER),
    LEASES("luci-rpc", "getDHCPLeases", "{}", Aspect.DEVICES);

    private final String object;
    private final String method;
    private final String arguments;
    private final Aspect aspect;

    Call(String object, String method, String arguments, Aspect aspect) {
      this.object = object;
      this.method = method;
      this.arguments = arguments;
      this.aspect = aspect;
    }

    String title() {
      return "%s %s %s".formatted(object, method, arguments);
    }
  }

  private final RouterHttp http;
  private final int port;

  UbusClient(RouterHttp http, int port) {
    this.http = http;
    this.port = port;
  }

  /** Whether a bus answers; it says so even to those whom it tells nothing. */
  boolean isThere() {
    try {
      return ask(request(NOBODY, "session", "list", "{}"))
          .flatMap(UbusClient::members)
          .filter(reply -> reply.members().containsKey("jsonrpc"))
          .isPresent();
    } catch (RouterException e) {
      return false;
    }
  }

  /** Reads what needs no sign-in: nothing, unless the router was opened on purpose. */
  void readAsAnyone(Notes notes) throws RouterException {
    Optional<byte[]> body = reply(Call.BOARD, NOBODY);
    if (body.isPresent()) {
      notes.reply(Call.BOARD.title(), body.get());
      notes.toldAnyone("version");
    }
  }

  /** Signs in, then reads the settings. */
  void readAsOwner(String user, Secret password, Notes notes) throws RouterException {
    String session = signIn(user, password);
    for (Call call : Call.values()) {
      try {
        reply(call, session)
            .ifPresentOrElse(
                body -> notes.reply(call.title(), body),
                () ->
                    notes.gap(
                        call.aspect, "The router does not answer %s.".formatted(call.title())));
      } catch (RouterException e) {
        notes.gap(call.aspect, e.reason());
      }
    }
  }

  private Optional<byte[]> reply(Call call, String session) throws RouterException {
    return ask(request(session, call.object, call.method, call.arguments))
        .filter(body -> members(body).map(UbusReply::opened).flatMap(UbusReply::of).isPresent());
  }

  private String signIn(String user, Secret password) throws RouterException {
    byte[] quotedUser = JsonText.quoted(user.getBytes(StandardCharsets.UTF_8));
    byte[] quoted = password.read(JsonText::quoted);
    byte[] before =
        request(NOBODY, "session", "login", "{\"username\":%s,\"password\":")
            .replace("%s", new String(quotedUser, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    int cut = before.length - "]}".length();
    byte[] body = Arrays.copyOf(before, cut + quoted.length + "}]}".length());
    System.arraycopy(quoted, 0, body, cut, quoted.length);
    System.arraycopy("}]}".getBytes(StandardCharsets.US_ASCII), 0, body, cut + quoted.length, 3);
    try {
      return ask(body)
          .flatMap(UbusClient::members)
          .map(UbusReply::opened)
          .flatMap(reply -> reply.text("ubus_rpc_session"))
          .filter(session -> SESSION.matcher(session).matches())
          .orElseThrow(() -> new RouterException("The router did not take the password."));
    } finally {
      Arrays.fill(quoted, (byte) 0);
      Arrays.fill(body, (byte) 0);
    }
  }

  private static String request(String session, String object, String method, String arguments) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"call\",\"params\":[\"%s\",\"%s\",\"%s\","
            .formatted(session, object, method)
        + arguments
        + "]}";
  }

  private Optional<byte[]> ask(String request) throws RouterException {
    return ask(request.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<byte[]> ask(byte[] request) throws RouterException {
    Answer answer = http.post(port, "/ubus", Map.of("Content-Type", "application/json"), request);
    return answer.good() ? Optional.of(answer.body()) : Optional.empty();
  }

  private static Optional<Members> members(byte[] body) {
    List<?> values = JsonValues.read(body).values();
    return !values.isEmpty() && values.getFirst() instanceof Members m
        ? Optional.of(m)
        : Optional.empty();
  }
}
