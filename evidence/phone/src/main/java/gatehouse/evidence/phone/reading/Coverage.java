// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import gatehouse.model.Aspect;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps account of what was looked at, part by part, and states it aspect by aspect. */
public final class Coverage {
  private static final int MOST_REASONS = 16;

  private final Set<Part> seen = EnumSet.noneOf(Part.class);
  private final Map<Part, StandIn> standIns = new EnumMap<>(Part.class);
  private final Map<Aspect, Locator> answered = new EnumMap<>(Aspect.class);
  private final Map<Aspect, Map<String, Locator>> gaps = new EnumMap<>(Aspect.class);

  private record StandIn(String reason, Locator where) {}

  /** A part was read. */
  public void seen(Part part, Locator where) {
    seen.add(part);
    part.aspects().forEach(aspect -> answered.putIfAbsent(aspect, where));
  }

  /** The whole of an aspect was told by something that is no part of a dump. */
  public void answered(Aspect aspect, Locator where) {
    answered.putIfAbsent(aspect, where);
  }

  /** Whether a part was read. */
  public boolean hasSeen(Part part) {
    return seen.contains(part);
  }

  /** A part is there, but it is empty or in a format that is not known. */
  public void notUnderstood(Part part, Locator where) {
    seen.add(part);
    gap(
        part,
        "The output of `%s` is empty or in an unknown format.".formatted(part.command()),
        where);
  }

  /** Something stands in for a part that may yet come, and tells less. */
  public void partly(Part part, String reason, Locator where) {
    standIns.putIfAbsent(part, new StandIn(reason, where));
  }

  /** A part is there, but not the whole of it could be read. */
  public void gap(Part part, String reason, Locator where) {
    part.aspects().forEach(aspect -> gap(aspect, reason, where));
  }

  /** Something that belongs to an aspect could not be read. */
  public void gap(Aspect aspect, String reason, Locator where) {
    Map<String, Locator> reasons = gaps.computeIfAbsent(aspect, a -> new LinkedHashMap<>());
    if (reasons.size() < MOST_REASONS) {
      reasons.putIfAbsent(reason, where);
    }
  }

  /**
   * Notes every part that is not there.
   *
   * @param absence what is said of it, with its command for {@code %s}
   * @param expected the aspects that one may expect to be told
   */
  public void absent(String absence, Set<Aspect> expected) {
    for (Part part : Part.values()) {
      StandIn other = standIns.get(part);
      for (Aspect aspect : part.aspects()) {
        if (!seen.contains(part) && expected.contains(aspect)) {
          if (other != null) {
            gap(aspect, other.reason, other.where);
          } else {
            gap(aspect, absence.formatted(part.command()), new Locator.Whole());
          }
        }
      }
    }
  }

  /**
   * States all of it: examined when every part was read whole, else not, with the reasons.
   *
   * @param subjects whom an aspect is about, besides the phone
   */
  public void state(FactSink sink, Id phone, Map<Aspect, List<? extends Id>> subjects) {
    answered.forEach(
        (aspect, where) -> {
          if (!gaps.containsKey(aspect)) {
            sink.examined(phone, aspect, where);
            subjects.getOrDefault(aspect, List.of()).forEach(s -> sink.examined(s, aspect, where));
          }
        });
    gaps.forEach(
        (aspect, reasons) ->
            reasons.forEach((reason, where) -> sink.notExamined(phone, aspect, reason, where)));
  }
}
