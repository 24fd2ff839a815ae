// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gatehouse.evidence.network.walls.proof.Crossing.End;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.Route;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonceProbeTest {
  private static final Leg PLUG =
      Leg.namespace("plug", new SegmentId("segment:x/iot"), "192.168.33.10", "eth0");
  private static final Leg LAPTOP =
      Leg.here(new SegmentId("segment:x/main"), "192.168.31.10", "eth0");

  /** A network in which those scripts that pass the wall are heard by the one open ear. */
  private static final class Wires implements Runner {
    final List<String> ran = new ArrayList<>();
    private final Predicate<List<String>> passes;
    private final Deque<String> heard = new ArrayDeque<>(List.of("ready"));

    Wires(Predicate<List<String>> passes) {
      this.passes = passes;
    }

    @Override
    public Running start(List<String> command) {
      String script = command.getLast();
      ran.add(script);
      if (script.contains("echo ready")) {
        return new Lines(heard);
      }
      Matcher nonce = Pattern.compile("[0-9a-f]{16}").matcher(script);
      if (nonce.find() && passes.test(command)) {
        heard.add(nonce.group());
      }
      return new Lines(new ArrayDeque<>(List.of("sent")));
    }
  }

  private record Lines(Deque<String> left) implements Runner.Running {
    @Override
    public Optional<String> line(Duration patience) {
      return Optional.ofNullable(left.poll());
    }

    @Override
    public void close() {}
  }

  private static NonceProbe probe(Runner runner) {
    int[] count = {0};
    return new NonceProbe(runner, () -> "%016x".formatted(++count[0]), 40123);
  }

  @Test
  void send_nonceComes_arrived() throws InterruptedException {
    Crossing crossing = probe(new Wires(c -> true)).send(LAPTOP, PLUG, "tcp");
    assertThat(crossing.end()).isEqualTo(End.ARRIVED);
    assertThat(crossing.route()).isEqualTo(Route.ROUTED);
  }

  @Test
  void send_onlyItsOwnNonceComes_held() throws InterruptedException {
    Crossing crossing = probe(new Wires(c -> !c.contains("netns"))).send(PLUG, LAPTOP, "udp");
    assertThat(crossing.end()).isEqualTo(End.HELD);
  }

  @Test
  void send_earHearsNotEvenItself_notShown() throws InterruptedException {
    assertThat(probe(new Wires(c -> false)).send(PLUG, LAPTOP, "udp").end())
        .isEqualTo(End.NOT_SHOWN);
  }

  @Test
  void send_noSuchProgram_notShown() throws InterruptedException {
    Runner none =
        command -> {
          throw new IOException("no such program");
        };
    assertThat(probe(none).send(PLUG, LAPTOP, "tcp").heard()).isEqualTo("no such program");
  }

  @Test
  void bounce_always_takesTheNeighbourBack() throws InterruptedException {
    Wires wires = new Wires(c -> true);
    assertThat(probe(wires).bounce(PLUG, LAPTOP).route()).isEqualTo(Route.BOUNCED);
    assertThat(wires.ran.getLast()).contains("trap 'ip neigh del 192.168.31.10 dev eth0");
  }

  @Test
  void command_onASecondMachine_isQuotedForItsShell() {
    Leg leg = Leg.ssh("hub", LAPTOP.segment(), "192.168.31.20", "eth0");
    assertThat(leg.command("echo 'a'")).endsWith("hub", "sh", "-c", "'echo '\\''a'\\'''");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3.4; reboot", "fe80::1", ""})
  void leg_addressThatIsNone_isRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leg.here(LAPTOP.segment(), address, "eth0"));
  }
}
