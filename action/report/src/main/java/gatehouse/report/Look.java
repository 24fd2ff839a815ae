// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

/**
 * What a terminal can show.
 *
 * @param width its columns; fewer than 40 are taken as 40, and lines never get longer than 100
 * @param colour whether it shows colours: it is a terminal, and NO_COLOR is not set
 * @param ascii whether it shows nothing but ASCII
 */
public record Look(int width, boolean colour, boolean ascii) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  public Look {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /** Eighty columns without colours: what a file or a pipe gets. */
  public static Look plain() {
    return new Look(80, false, false);
  }
}
