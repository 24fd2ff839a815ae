// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.model.SegmentId;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SegmentUse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentPlanTest {
  private static final SegmentId IOT = new SegmentId("segment:x/br-iot");
  private static final Layout HOME =
      Layout.of(
          List.of(
              new Segment(IOT, "br-iot", SegmentUse.DEVICES),
              new Subnet(IOT, "10.0.3.0/24"),
              new Segment(new SegmentId("segment:x/br-main"), "br-main", SegmentUse.MAIN)));

  @Test
  void layout_ofFacts_keepsWhatIsKnownAndFillsTheRest() {
    assertThat(HOME)
        .isEqualTo(
            new Layout(
                new Layout.Part("br-main", "192.168.31.0/24"),
                new Layout.Part("guest", "192.168.32.0/24"),
                new Layout.Part("br-iot", "10.0.3.0/24"),
                "wan"));
  }

  @Test
  void layout_ofFacts_saysWhatItProposes() {
    assertThat(
            Layout.proposed(
                List.of(
                    new Segment(IOT, "br-iot", SegmentUse.DEVICES),
                    new Subnet(IOT, "10.0.3.0/24"))))
        .containsExactly(SegmentUse.MAIN, SegmentUse.GUESTS);
  }

  @ParameterizedTest
  @EnumSource
  void plan_ofTheHome_asInFile(PlanKind kind) throws IOException {
    StringBuilder text = new StringBuilder();
    SegmentPlan plan = kind.of(HOME);
    Stream.concat(plan.steps().stream(), plan.back().stream())
        .forEach(
            step -> {
              text.append("# ")
                  .append(step.key())
                  .append(' ')
                  .append(step.arguments())
                  .append('\n');
              step.lines().forEach(line -> text.append(line).append('\n'));
            });
    Path golden =
        Path.of(System.getProperty("gatehouse.root", "../.."))
            .resolve("evidence/network/src/test/resources/gatehouse/evidence/network/walls/plan")
            .resolve(kind.word() + ".txt");
    if (Boolean.getBoolean("gatehouse.record")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(golden));
  }

  @Test
  void linux_rules_passTheCheckOfNft() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/sbin/nft")), "needs nft");
    Process nft =
        new ProcessBuilder("/usr/sbin/nft", "-c", "-f", "-").redirectErrorStream(true).start();
    try (Writer in = nft.outputWriter()) {
      in.write(LinuxPlan.ruleset(HOME));
    }
    String said = new String(nft.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(!said.contains("Operation not permitted"), "needs the right to ask nft");
    assertThat(said).isEmpty();
    assertThat(nft.waitFor()).isZero();
  }

  @Test
  void linux_addresses_passTheCheckOfDnsmasq() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/sbin/dnsmasq")), "needs dnsmasq");
    Path file = Files.createTempFile("dnsmasq", ".conf");
    try {
      Files.write(file, LinuxPlan.addresses(HOME));
      Process dnsmasq =
          new ProcessBuilder("/usr/sbin/dnsmasq", "--test", "-C", file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(dnsmasq.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(dnsmasq.waitFor()).as(said).isZero();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void linux_relay_standsInTheSectionsOfAvahi() {
    assertThat(LinuxPlan.relay(HOME))
        .containsExactly(
            "[server]", "allow-interfaces=br-main,br-iot", "[reflector]", "enable-reflector=yes");
  }
}
