// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.Assessment;
import gatehouse.assess.HomeShape;
import gatehouse.assess.HomeShape.TieKind;
import gatehouse.assess.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** In which lane of the map each thing stands. */
final class Places {
  static final String OUTSIDE = "outside";
  static final String ACCOUNTS = "accounts";
  static final String PHONES = "phones";

  /** Parts of the network beyond the first few. */
  static final String NETWORKS = "networks";

  /** Devices of which nobody knows in which part of the network they are. */
  static final String DEVICES = "devices";

  private static final List<String> USES = List.of("main", "devices", "guests", "unknown");
  private static final int MOST_SEGMENTS = 6;
  private static final int MOST_GATEWAYS = 4;

  private final HomeShape shape;
  private final Map<String, Subject> subjects;
  private final List<String> lanes;

  Places(Assessment assessment) {
    this.shape = assessment.shape();
    this.subjects = assessment.subjects();
    List<String> segments =
        subjects.values().stream()
            .filter(subject -> subject.kind().equals(Kinds.NETWORK))
            .map(Subject::id)
            .sorted(Comparator.comparing(this::use).thenComparing(id -> id))
            .toList();
    this.lanes = new ArrayList<>(List.of(OUTSIDE, ACCOUNTS, PHONES));
    lanes.addAll(segments.subList(0, Math.min(MOST_SEGMENTS, segments.size())));
    lanes.addAll(List.of(NETWORKS, DEVICES));
  }

  /** The ids of all lanes, from outside to inside; some may stay empty. */
  List<String> lanes() {
    return List.copyOf(lanes);
  }

  /** The part of the network that a lane is, if it is one. */
  boolean isSegment(String lane) {
    return subjects.containsKey(lane) && lanes.contains(lane);
  }

  String of(Subject subject) {
    return switch (subject.kind()) {
      case Kinds.PHONE, Kinds.APP -> PHONES;
      case Kinds.ACCOUNT -> ACCOUNTS;
      case Kinds.NETWORK -> segment(List.of(subject.id()));
      default -> device(subject.id());
    };
  }

  private String device(String device) {
    String at = device;
    for (int i = 0; i < MOST_GATEWAYS && segments(at).isEmpty(); i++) {
      List<String> gateways = shape.others(at, TieKind.BEHIND);
      at = gateways.isEmpty() ? at : gateways.getFirst();
    }
    return segment(segments(at));
  }

  private List<String> segments(String device) {
    List<String> segments = new ArrayList<>(shape.others(device, TieKind.SITS_IN));
    segments.addAll(shape.others(device, TieKind.LEADS_OUT_OF));
    segments.removeIf(segment -> !subjects.containsKey(segment));
    return segments;
  }

  private String segment(List<String> segments) {
    return segments.isEmpty()
        ? DEVICES
        : lanes.stream().filter(segments::contains).findFirst().orElse(NETWORKS);
  }

  private int use(String segment) {
    int use = USES.indexOf(shape.uses().getOrDefault(segment, "unknown"));
    return use < 0 ? USES.size() : use;
  }
}
