// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.knowledge.Starter;
import gatehouse.model.fact.KnowledgeFact.Tracker;
import gatehouse.model.fact.KnowledgeFact.TrackerPrefix;
import gatehouse.testing.SharedData;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Our own list of trackers: its form, and whether it agrees with Exodus where both know one. */
class TrackerRowsTest {
  private static final Set<String> PURPOSES =
      Set.of(
          "analytics",
          "advertising",
          "crash reports",
          "push",
          "attribution",
          "identification",
          "location");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  @Test
  void tracker_hasCompanyCountryAndPurpose() {
    assertThat(Starter.rows(Tracker.class))
        .allSatisfy(
            t -> {
              assertThat(t.company()).isNotBlank();
              assertThat(t.country().equals("??") || COUNTRIES.contains(t.country())).isTrue();
              assertThat(PURPOSES).contains(t.purpose());
            });
  }

  @Test
  void prefix_belongsToOneTracker() {
    List<String> prefixes =
        Starter.rows(TrackerPrefix.class).stream().map(TrackerPrefix::prefix).sorted().toList();
    for (int i = 1; i < prefixes.size(); i++) {
      assertThat(prefixes.get(i)).isNotEqualTo(prefixes.get(i - 1));
    }
  }

  @Test
  void xiaomi_hasItsOwnTrackers() {
    assertThat(Starter.KNOWLEDGE.trackers())
        .filteredOn(t -> t.id().startsWith("xiaomi-"))
        .flatExtracting(TrackerSignature::codePrefixes)
        .contains(
            "com.xiaomi.stat.",
            "com.xiaomi.mistatistic.",
            "com.xiaomi.onetrack.",
            "com.miui.systemAdSolution.",
            "com.xiaomi.mipush.sdk.");
  }

  @Test
  void sharedPrefixes_areOfOneCompanyInBothLists() {
    Map<String, String> company =
        Starter.rows(Tracker.class).stream().collect(toMap(Tracker::tracker, Tracker::company));
    Map<String, String> ours = new HashMap<>();
    Starter.rows(TrackerPrefix.class)
        .forEach(p -> ours.put(bare(p.prefix()), company.get(p.tracker())));
    int shared = 0;
    int torn = 0;
    for (TrackerSignature theirs :
        ExodusFile.read(SharedData.path("trackers/exodus-trackers.json"))) {
      Set<String> companies = new HashSet<>();
      for (String prefix : theirs.codePrefixes()) {
        if (ours.containsKey(bare(prefix))) {
          companies.add(ours.get(bare(prefix)));
          shared++;
        }
      }
      torn += companies.size() > 1 ? 1 : 0;
    }
    assertThat(shared).isGreaterThanOrEqualTo(100);
    assertThat(torn).isZero();
  }

  private static String bare(String prefix) {
    return prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1) : prefix;
  }
}
