// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.miio;

import gatehouse.evidence.miio.client.Answer;
import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.Greeting;
import gatehouse.evidence.miio.client.Method;
import gatehouse.evidence.miio.client.MiioClient;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Question;
import gatehouse.evidence.miio.client.Request;
import gatehouse.evidence.miio.client.Sweep;
import gatehouse.evidence.miio.client.UdpTransport;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What asking devices costs, on one thread.
 *
 * <p>{@code ask FIRST TOKEN DEVICES COUNT IN_FLIGHT} asks devices from an address on, in turns, in
 * ten rounds; {@code poll FIRST TOKEN DEVICES} each once; {@code sweep FIRST COUNT} says hello.
 */
public final class MiioBench {
  private static final int ROUNDS = 10;
  private static final double NANOS = 1e9;
  private static final Request REQUEST =
      new Request(
          Method.GET_PROP, JsonNodeFactory.instance.arrayNode().add("power").add("temperature"));

  private MiioBench() {}

  public static void main(String[] arguments) throws IOException, WireException {
    int first = bits(arguments[1]);
    switch (arguments[0]) {
      case "sweep" -> sweep(first, Integer.parseInt(arguments[2]));
      case "poll" -> rounds(devices(first, arguments[2], Integer.parseInt(arguments[3])), 0, 64);
      default ->
          rounds(
              devices(first, arguments[2], Integer.parseInt(arguments[3])),
              Integer.parseInt(arguments[4]),
              Integer.parseInt(arguments[5]));
    }
  }

  private static int bits(String address) {
    int bits = 0;
    for (String part : address.split("\\.", -1)) {
      bits = bits << Byte.SIZE | Integer.parseInt(part);
    }
    return bits;
  }

  private static List<Device> devices(int first, String token, int count) throws WireException {
    Token secret = Token.parse(token);
    return addresses(first, count).stream().map(a -> Device.at(a, secret)).toList();
  }

  private static List<InetAddress> addresses(int first, int count) {
    return IntStream.range(0, count).mapToObj(i -> address(first, i)).toList();
  }

  /** Without those that end in 0 and 255, as the simulator counts. */
  private static InetAddress address(int first, int later) {
    int host = (first & 0xff) - 1 + later;
    int bits = (first & ~0xff) + host / 254 * 256 + host % 254 + 1;
    byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(bits).array();
    try {
      return InetAddress.getByAddress(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void rounds(List<Device> devices, int count, int inFlight) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      int[] answered = new int[1];
      Stream<Device> turns =
          count == 0
              ? devices.stream()
              : IntStream.range(0, count).mapToObj(i -> devices.get(i % devices.size()));
      Watch watch = new Watch();
      try (MiioClient client =
          MiioClient.reading(UdpTransport.open(), Patience.usual(), new Random(round))) {
        client.askAll(
            turns.map(device -> new Question(device, REQUEST)).iterator(),
            inFlight,
            (question, answer) -> answered[0] += answer instanceof Answer.Reply ? 1 : 0);
      }
      watch.tell(answered[0] + " verified", answered[0]);
    }
  }

  private static void sweep(int first, int count) throws IOException {
    List<InetAddress> addresses = addresses(first, count);
    for (int round = 0; round < ROUNDS; round++) {
      Watch watch = new Watch();
      try (UdpTransport transport = UdpTransport.open()) {
        List<Greeting> found = new Sweep(transport, Duration.ofMillis(200), 2).run(addresses);
        watch.tell(found.size() + " of " + count + " found", count);
      }
    }
  }

  /** Wall clock, and CPU of this thread alone. */
  private static final class Watch {
    private final long start = System.nanoTime();
    private final long cpu = cpu();

    private static long cpu() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void tell(String what, int count) {
      double wall = (System.nanoTime() - start) / NANOS;
      double busy = (cpu() - cpu) / NANOS;
      System.out.printf(
          "%s in %.3f s, %.0f/s; CPU %.3f s, %.0f/s of a core%n",
          what, wall, count / wall, busy, count / busy);
    }
  }
}
