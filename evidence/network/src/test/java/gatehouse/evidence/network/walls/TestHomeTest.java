// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.evidence.network.walls.plan.Layout;
import gatehouse.evidence.network.walls.plan.LinuxPlan;
import gatehouse.evidence.network.walls.proof.Crossing;
import gatehouse.evidence.network.walls.proof.Leg;
import gatehouse.evidence.network.walls.proof.NonceProbe;
import gatehouse.evidence.network.walls.proof.ProofTelling;
import gatehouse.evidence.network.walls.proof.SystemRunner;
import gatehouse.model.DeviceId;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.NetworkFact.Crossed;
import gatehouse.model.fact.NetworkFact.Held;
import gatehouse.model.fact.NetworkFact.RouterReached;
import gatehouse.model.fact.Route;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Builds a home out of network namespaces, and shows its walls and the holes in them. */
class TestHomeTest {
  private static final SegmentId MAIN = new SegmentId("segment:home/main");
  private static final SegmentId GUESTS = new SegmentId("segment:home/guest");
  private static final SegmentId DEVICES = new SegmentId("segment:home/iot");
  private static final DeviceId ROUTER = new DeviceId("device:home/router");
  private static final Leg LAPTOP = leg("laptop", MAIN, "192.168.31.10");
  private static final Leg PLUG = leg("plug", DEVICES, "192.168.33.10");
  private static final Leg GUEST = leg("guest", GUESTS, "192.168.32.10");
  private static final Leg GUEST_2 = leg("guest2", GUESTS, "192.168.32.11");

  private final Collected told = new Collected();
  private final SecureRandom random = new SecureRandom();
  private final NonceProbe probe = new NonceProbe(new SystemRunner(), this::nonce, 40123);

  @AfterEach
  void takeDown() throws IOException, InterruptedException {
    home("down");
  }

  @Test
  void probes_splitHome_findNothing() throws IOException, InterruptedException {
    up();
    probeAll();
    assertThat(told.facts)
        .containsExactlyInAnyOrder(
            new Crossed(MAIN, DEVICES, Route.ROUTED),
            new Held(DEVICES, MAIN, Route.ROUTED),
            new Held(GUESTS, GUESTS, Route.DIRECT),
            new Held(GUESTS, GUESTS, Route.BOUNCED));
    assertThat(told.gaps).isEmpty();
  }

  @Test
  void probes_homeWithHoles_findEachOfThem() throws IOException, InterruptedException {
    up("--flat", "--bounce", "--no-isolation");
    probeAll();
    assertThat(told.facts)
        .containsExactlyInAnyOrder(
            new Crossed(MAIN, DEVICES, Route.ROUTED),
            new Crossed(DEVICES, MAIN, Route.ROUTED),
            new Crossed(GUESTS, GUESTS, Route.DIRECT),
            new Crossed(GUESTS, GUESTS, Route.BOUNCED),
            new RouterReached(GUESTS, ROUTER, 80));
    assertThat(told.gaps).isEmpty();
  }

  @Test
  void plan_appliedToAFlatHome_keepsControlAndShutsTheRest()
      throws IOException, InterruptedException {
    up("--flat", "--bounce", "--no-isolation");
    String stranger =
        "table ip own { chain input { type filter hook input priority 0; ip saddr !="
            + " { 192.168.33.0/24, 127.0.0.0/8 } drop; }; }";
    assertThat(rules("plug", stranger)).isZero();
    assertThat(probe.send(LAPTOP, PLUG, "udp").end()).isEqualTo(Crossing.End.HELD);
    Layout home =
        new Layout(
            new Layout.Part("br-main", "192.168.31.0/24"),
            new Layout.Part("br-guest", "192.168.32.0/24"),
            new Layout.Part("br-iot", "192.168.33.0/24"),
            "wan0");
    assertThat(rules("router", LinuxPlan.ruleset(home))).isZero();
    pair(LAPTOP, PLUG);
    pair(PLUG, LAPTOP);
    ProofTelling.tell(List.of(probe.bounce(GUEST, GUEST_2)), told);
    ProofTelling.pages(GUEST, ROUTER, probe.pages(GUEST, "192.168.32.1"), told);
    assertThat(told.facts)
        .containsExactlyInAnyOrder(
            new Crossed(MAIN, DEVICES, Route.ROUTED),
            new Held(DEVICES, MAIN, Route.ROUTED),
            new Held(GUESTS, GUESTS, Route.BOUNCED));
  }

  private static int rules(String member, String rules) throws IOException, InterruptedException {
    Process nft =
        new ProcessBuilder("ip", "netns", "exec", "gt-" + member, "nft", "-f", "-")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Writer in = nft.outputWriter()) {
      in.write(rules);
    }
    return nft.waitFor();
  }

  private void probeAll() throws InterruptedException {
    pair(LAPTOP, PLUG);
    pair(PLUG, LAPTOP);
    pair(GUEST, GUEST_2);
    ProofTelling.tell(List.of(probe.bounce(GUEST, GUEST_2)), told);
    ProofTelling.pages(GUEST, ROUTER, probe.pages(GUEST, "192.168.32.1"), told);
  }

  private void pair(Leg from, Leg to) throws InterruptedException {
    List<Crossing> both = List.of(probe.send(from, to, "tcp"), probe.send(from, to, "udp"));
    ProofTelling.tell(both, told);
  }

  private static Leg leg(String name, SegmentId segment, String address) {
    return Leg.namespace("gt-" + name, segment, address, "eth0");
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void up(String... flags) throws IOException, InterruptedException {
    for (String program : List.of("nft", "ip", "dnsmasq", "nc", "busybox", "bash")) {
      boolean there =
          List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin").stream()
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      assumeTrue(there, "needs " + program);
    }
    List<String> words = new ArrayList<>(List.of("up"));
    words.addAll(List.of(flags));
    assumeTrue(home(words.toArray(String[]::new)) == 0, "needs the right to make namespaces");
  }

  private static int home(String... words) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("gatehouse.root", "../.."));
    List<String> command = new ArrayList<>(List.of(root.resolve("testhome/home.sh").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("HOME_PREFIX", "gt");
    return builder.start().waitFor();
  }
}
