// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Gap;
import gatehouse.model.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was not examined of one thing.
 *
 * @param subject the id of the phone, the app or the file
 * @param lines a reason each
 */
public record GapGroup(String subject, List<Line> lines) {
  public GapGroup {
    lines = List.copyOf(lines);
  }

  /**
   * All that one reason kept from being examined.
   *
   * @param aspects at least one, without repetition, in the order of the gaps
   * @param reason why not
   * @param required true when this kind of evidence must tell it
   */
  public record Line(List<Aspect> aspects, String reason, boolean required) {
    public Line {
      aspects = List.copyOf(aspects);
    }
  }

  private record Why(String reason, boolean required) {}

  /** The gaps by subject and reason, in the order in which they first occur. */
  public static List<GapGroup> of(List<Gap> gaps) {
    Map<String, Map<Why, List<Aspect>>> grouped = new LinkedHashMap<>();
    for (Gap gap : gaps) {
      List<Aspect> aspects =
          grouped
              .computeIfAbsent(gap.subject(), s -> new LinkedHashMap<>())
              .computeIfAbsent(new Why(gap.reason(), gap.required()), r -> new ArrayList<>());
      if (!aspects.contains(gap.aspect())) {
        aspects.add(gap.aspect());
      }
    }
    List<GapGroup> groups = new ArrayList<>();
    grouped.forEach(
        (subject, whys) ->
            groups.add(
                new GapGroup(
                    subject,
                    whys.entrySet().stream()
                        .map(
                            e -> new Line(e.getValue(), e.getKey().reason(), e.getKey().required()))
                        .toList())));
    return groups;
  }
}
