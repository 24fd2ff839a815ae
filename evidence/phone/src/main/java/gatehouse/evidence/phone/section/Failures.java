// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Ending;
import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import java.util.List;

/** Finds out whether a section is whole, and says in plain words when it is not. */
final class Failures {
  private static final List<String> PHRASES =
      List.of(
          "Permission Denial",
          "Permission denied",
          "Can't find service",
          "Error dumping service",
          "Error with service",
          "Failure while dumping",
          "Exception occurred while dumping",
          "java.lang.SecurityException",
          "*** SERVICE '",
          "*** command '",
          "*** exec(");

  private Failures() {}

  /** Notes what is missing of a section. */
  static void note(Section section, Part part, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      if (isFailure(line)) {
        reading
            .coverage()
            .gap(
                part,
                "`%s` failed on the phone: %s".formatted(part.command(), line.text()),
                section.place(line.number()));
      }
    }
    String how =
        switch (section.ending()) {
          case CLOSED, FOLLOWED -> "";
          case CUT_OFF -> "The report breaks off in the middle of `%s`.";
          case TOO_LONG -> "The output of `%s` is longer than any real one.";
        };
    if (!how.isEmpty()) {
      reading.coverage().gap(part, how.formatted(part.command()), section.title());
    }
  }

  /** Whether a section is worth more than another of the same name. */
  static boolean better(Section one, Section other) {
    boolean closed = one.ending() == Ending.CLOSED;
    boolean otherClosed = other.ending() == Ending.CLOSED;
    return closed == otherClosed ? one.length() > other.length() : closed;
  }

  private static boolean isFailure(Lines line) {
    return switch (line.at(0)) {
      case '*', 'P', 'C', 'E', 'F', 'j' ->
          line.indent() == 0 && PHRASES.stream().anyMatch(line::starts);
      default -> false;
    };
  }
}
