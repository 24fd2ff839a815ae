// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.router;

import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.evidence.network.router.http.Reach;
import gatehouse.evidence.network.router.http.RouterException;
import gatehouse.evidence.network.router.live.DefaultGateway;
import gatehouse.evidence.network.router.live.Make;
import gatehouse.evidence.network.router.live.OwnerKey;
import gatehouse.evidence.network.router.live.Ports;
import gatehouse.evidence.network.router.live.RouterLook;
import gatehouse.evidence.network.router.live.Visit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which router is meant.
 *
 * @param host its address
 * @param ports where it listens
 * @param shown as the person named it
 */
record Place(InetAddress host, Ports ports, String shown) {
  private static final Path ROUTES = Path.of("/proc/net/route");
  private static final Pattern WITH_PORT = Pattern.compile("([^:\\[\\]]+):([0-9]{1,5})");
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  static Place of(List<String> operands, boolean anywhere) throws CommandException {
    String named = operands.isEmpty() ? required() : operands.getFirst();
    Matcher withPort = WITH_PORT.matcher(named);
    String host = withPort.matches() ? withPort.group(1) : named;
    Ports ports =
        withPort.matches() ? Ports.USUAL.page(Integer.parseInt(withPort.group(2))) : Ports.USUAL;
    try {
      return new Place((anywhere ? Reach.ANYWHERE : Reach.HOME).require(host), ports, named);
    } catch (RouterException e) {
      throw new CommandException(ExitCode.USAGE, e.reason());
    }
  }

  Visit visit(Optional<Make> make, Optional<OwnerKey> key, Clock clock) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      RouterLook look = new RouterLook(client, host, ports, PATIENCE, clock, new SecureRandom());
      Visit visit = look.read(make.or(look::make), key);
      return gateway().filter(host.getHostAddress()::equals).isPresent()
          ? visit.asGateway()
          : visit;
    }
  }

  private static String required() throws CommandException {
    return gateway()
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE, "the gateway of this computer is not known; name the router"));
  }

  /** The router that this computer sends to, when that is known. */
  private static Optional<String> gateway() {
    try {
      return Files.isReadable(ROUTES)
          ? DefaultGateway.of(Files.readString(ROUTES))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
