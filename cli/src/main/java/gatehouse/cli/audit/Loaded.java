// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.Problem;
import gatehouse.knowledge.indicator.Indicators;
import gatehouse.knowledge.tracker.AddedTrackers;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known before any evidence is read: the starter pack, and the lists of the owner.
 *
 * @param knowledge the starter pack
 * @param trackers what to look for in code
 * @param rows what the owner's lists say
 * @param problems what could not be used of the owner's lists
 */
record Loaded(
    Knowledge knowledge,
    List<TrackerSignature> trackers,
    List<Observed<?>> rows,
    List<Problem> problems) {

  static Loaded of(@Nullable Path indicators, @Nullable Path exodus, RunId run, Instant seen) {
    Knowledge knowledge = Knowledge.starter();
    List<TrackerSignature> trackers = new ArrayList<>(knowledge.trackers());
    List<Observed<?>> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if (indicators != null) {
      Indicators lists = Indicators.load(indicators, run, seen);
      rows.addAll(lists.rows());
      problems.addAll(lists.problems());
      if (lists.rows().isEmpty() && lists.problems().isEmpty()) {
        String what = "holds no list of indicators: give a folder with STIX 2 or YAML files";
        problems.add(new Problem(indicators.toString(), 0, what));
      }
    }
    if (exodus != null) {
      AddedTrackers added = AddedTrackers.read(exodus, trackers, run, seen);
      trackers.addAll(added.signatures());
      rows.addAll(added.rows());
    }
    return new Loaded(knowledge, trackers, rows, problems);
  }
}
