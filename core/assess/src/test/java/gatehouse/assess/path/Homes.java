// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.audit.Conclusions;
import gatehouse.assess.rule.Rules;
import gatehouse.assess.specimen.SpecimenFacts;
import gatehouse.knowledge.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;

/** Homes of our own making, as graphs. */
final class Homes {
  static final Rules RULES = Rules.load(RuleBook.starter());

  /** A weak Wi-Fi, a plug that hands out its key, and a camera and a lock beside it. */
  static final String CARELESS =
      """
      segment("segment:m", "home", "main").
      wifi("segment:m", "Home", "wpa2").
      wifi_password("segment:m", "weak", 6).
      gateway("segment:m", "device:r").
      router_setting("device:r", "guest network", "off").
      device("device:r", "router list").
      device_is("device:r", "router").
      device("device:p", "hello").
      device_is("device:p", "plug").
      attached("device:p", "segment:m").
      device_token("device:p", "given out").
      device("device:c", "hello").
      device_is("device:c", "camera").
      attached("device:c", "segment:m").
      device_token("device:c", "given out").
      device("device:g", "hello").
      device_is("device:g", "gateway").
      attached("device:g", "segment:m").
      device_token("device:g", "hidden").
      device("device:l", "inventory").
      device_is("device:l", "lock").
      behind("device:l", "device:g", "zigbee").
      """;

  private Homes() {}

  static HomeGraph of(String facts) {
    return HomeGraph.of(
        RULES.steps(),
        Conclusions.of(
            RULES,
            SpecimenFacts.all(1, "test", facts),
            relation -> List.of(),
            LocalDate.of(2026, 1, 1)));
  }

  static Start start(HomeGraph home, String who) {
    return home.starts().stream()
        .filter(start -> start.who().equals(who))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is called " + who));
  }
}
