// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Surroundings;
import gatehouse.report.Look;

/** What the terminal before the person can show. */
public final class Looks {
  private Looks() {}

  /** The look of reports that are printed here. */
  public static Look of(Surroundings surroundings) {
    return surroundings.outIsTerminal()
        ? new Look(surroundings.width(), surroundings.colours(), surroundings.asciiOnly())
        : Look.plain();
  }
}
