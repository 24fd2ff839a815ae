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
  private final Map<Aspect, Locator> answered = new EnumMap<>(Aspect.class);
  private final Map<Aspect, Map<String, Locator>> gaps = new EnumMap<>(Aspect.class);

  /** A part was read. */
  public void seen(Part part, Locator where) {
    seen.add(part);
    part.aspects().forEach(aspect -> answered.putIfAbsent(aspect, where));
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
   * States all of it: examined when every part was read whole, else not, with the reasons.
   *
   * @param absence what is said of a part that is not there, with its command for {@code %s}
   * @param subjects whom an aspect is about, besides the phone
   */
  public void state(
      FactSink sink, Id phone, String absence, Map<Aspect, List<? extends Id>> subjects) {
    for (Part part : Part.values()) {
      if (!seen.contains(part)) {
        gap(part, absence.formatted(part.command()), new Locator.Whole());
      }
    }
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
