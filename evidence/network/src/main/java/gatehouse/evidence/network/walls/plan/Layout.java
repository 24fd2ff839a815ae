// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import gatehouse.model.Fact;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SegmentUse;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a home as a plan needs them; what evidence does not tell is filled with a name and a
 * range that are free.
 */
public record Layout(Part main, Part guests, Part devices, String outside) {
  /**
   * A part of the home.
   *
   * @param face the interface or network by which the router knows it
   * @param range its addresses: {@code 192.168.33.0/24}
   */
  public record Part(String face, String range) {
    public Part {
      if (!face.matches("[\\w.@-]{1,15}") || !range.matches("[0-9.]{7,15}/[0-9]{1,2}")) {
        throw new IllegalArgumentException("no interface and range: " + face + ", " + range);
      }
    }

    /** The router's own address there: the first of the range. */
    String router() {
      return range.substring(0, range.lastIndexOf('.')) + ".1";
    }
  }

  /** Reads the layout out of facts. */
  public static Layout of(Collection<? extends Fact> facts) {
    Map<SegmentId, String> ranges = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Subnet subnet && subnet.range().matches("[0-9.]{7,15}/[0-9]{1,2}")) {
        ranges.put(subnet.segment(), subnet.range());
      }
    }
    List<Segment> segments =
        facts.stream()
            .filter(Segment.class::isInstance)
            .map(Segment.class::cast)
            .filter(s -> s.name().matches("[\\w.@-]{1,15}"))
            .sorted(Comparator.comparing(Segment::name))
            .toList();
    return new Layout(
        part(segments, SegmentUse.MAIN, ranges, new Part("lan", "192.168.31.0/24")),
        part(segments, SegmentUse.GUESTS, ranges, new Part("guest", "192.168.32.0/24")),
        part(segments, SegmentUse.DEVICES, ranges, new Part("iot", "192.168.33.0/24")),
        first(segments, SegmentUse.OUTSIDE).map(Segment::name).orElse("wan"));
  }

  /** The uses of parts of which the facts do not tell interface and range. */
  public static List<SegmentUse> proposed(Collection<? extends Fact> facts) {
    Set<SegmentId> ranged = new HashSet<>();
    facts.forEach(
        fact -> {
          if (fact instanceof Subnet subnet) {
            ranged.add(subnet.segment());
          }
        });
    return Stream.of(SegmentUse.MAIN, SegmentUse.GUESTS, SegmentUse.DEVICES)
        .filter(
            use ->
                facts.stream()
                    .noneMatch(
                        f ->
                            f instanceof Segment s
                                && s.use() == use
                                && ranged.contains(s.segment())))
        .toList();
  }

  private static Optional<Segment> first(List<Segment> segments, SegmentUse use) {
    return segments.stream().filter(s -> s.use() == use).findFirst();
  }

  private static Part part(
      List<Segment> segments, SegmentUse use, Map<SegmentId, String> ranges, Part otherwise) {
    return first(segments, use)
        .map(s -> new Part(s.name(), ranges.getOrDefault(s.segment(), otherwise.range())))
        .orElse(otherwise);
  }
}
