// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.assess.Subject;
import gatehouse.report.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says it looked at. */
class LookedTest {
  @Test
  void looked_atDevicesOnly_namesNoPhonesAndApps() {
    Assessment home = home("device", "device", "segment");
    assertThat(page(home, Language.ENGLISH)).contains("Looked at 2 devices and 1 network.");
    assertThat(page(home, Language.CHINESE)).contains("检查了 2 台设备和 1 个网络。");
  }

  @Test
  void looked_atAllKinds_namesEach() {
    Assessment home = home("phone", "app", "app", "device", "segment");
    assertThat(page(home, Language.ENGLISH))
        .contains("Looked at 1 phone, 2 apps, 1 device and 1 network.");
  }

  private static Assessment home(String... kinds) {
    HomeBuilder home = new HomeBuilder();
    for (String kind : List.of(kinds)) {
      String id = kind + ":" + home.subjects.size();
      home.subjects.put(id, new Subject(id, kind, id, "", ""));
    }
    return home.build();
  }

  private static String page(Assessment home, Language language) {
    return Faces.show(home, language, Format.TERMINAL, Look.plain());
  }
}
