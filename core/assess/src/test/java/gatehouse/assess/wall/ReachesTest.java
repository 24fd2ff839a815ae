// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.wall;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Homes;
import gatehouse.assess.wall.Reach.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachesTest {
  private static final String HOME =
      """
      segment("segment:1", "lan", "main").
      segment("segment:2", "guest", "guests").
      segment("segment:3", "iot", "devices").
      gateway("segment:1", "device:r").
      gateway("segment:2", "device:r").
      gateway("segment:3", "device:r").
      allowed("segment:1", "segment:3", "any", 0).
      allowed("segment:2", "segment:3", "tcp", 8443).
      allowed_to_router("segment:2", "device:r", "udp", 53).
      """;

  private static State state(List<Reach> all, String from, String to) {
    return all.stream()
        .filter(r -> r.from().name().equals(from) && r.to().name().equals(to))
        .map(Reach::state)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void between_rulesThatNobodyRead_saysNothingOfSilence() {
    List<Reach> all = new Reaches(Homes.of(HOME)).between();

    assertThat(state(all, "lan", "iot")).isEqualTo(State.ALLOWED);
    assertThat(state(all, "guest", "iot")).isEqualTo(State.ALLOWED_IN_PART);
    assertThat(state(all, "iot", "lan")).isEqualTo(State.UNKNOWN);
  }

  @Test
  void between_rulesThatWereRead_forbidWhatTheyDoNotAllow() {
    Reaches reaches = new Reaches(Homes.of(HOME + "examined(\"device:r\", \"walls\").\n"));

    assertThat(state(reaches.between(), "iot", "lan")).isEqualTo(State.FORBIDDEN);
    assertThat(reaches.toRouters())
        .filteredOn(r -> r.from().name().equals("guest"))
        .extracting(Reach::state)
        .containsExactly(State.FORBIDDEN);
    assertThat(reaches.parts()).extracting(Subject::name).containsExactly("lan", "guest", "iot");
  }

  @Test
  void between_messageThatArrived_standsBeforeWhatRulesSay() {
    List<Reach> all =
        new Reaches(
                Homes.of(
                    HOME
                        + """
                        examined("device:r", "walls").
                        crossed("segment:3", "segment:1", "routed").
                        held("segment:1", "segment:3", "routed").
                        """))
            .between();

    assertThat(state(all, "iot", "lan")).isEqualTo(State.SHOWN_OPEN);
    assertThat(state(all, "lan", "iot")).isEqualTo(State.SHOWN_SHUT);
    assertThat(all)
        .filteredOn(r -> r.state() != State.UNKNOWN)
        .noneMatch(r -> r.proofs().isEmpty());
  }
}
