// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import java.util.List;

/**
 * What a terminal can show, and how much of a report it is to show.
 *
 * @param width its columns; fewer than 40 are taken as 40, and lines never get longer than 100
 * @param colour whether it shows colours: it is a terminal, and NO_COLOR is not set
 * @param ascii whether it shows nothing but ASCII
 * @param full whether every finding is told with all its steps; else the worst are named
 * @param evidence what to type behind a command to look at the same evidence again
 */
public record Look(int width, boolean colour, boolean ascii, boolean full, List<String> evidence) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  public Look {
    width = Math.clamp(width, NARROWEST, WIDEST);
    evidence = List.copyOf(evidence);
  }

  /** A look at a report that is told in short. */
  public Look(int width, boolean colour, boolean ascii) {
    this(width, colour, ascii, false, List.of());
  }

  /** Eighty columns without colours: what a file or a pipe gets. */
  public static Look plain() {
    return new Look(80, false, false);
  }

  /** The same look, in nothing that strikes the eye. */
  public Look withoutColour() {
    return new Look(width, false, ascii, full, evidence);
  }

  /** The same look at the full report, or at the short one. */
  public Look full(boolean wanted) {
    return new Look(width, colour, ascii, wanted, evidence);
  }

  /** The same look, with these words of a command line behind every command that is shown. */
  public Look at(List<String> words) {
    return new Look(width, colour, ascii, full, words);
  }
}
