// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import gatehouse.report.text.Harmless;
import java.io.PrintStream;

/** How far a long command has come, on the error stream of a terminal and nowhere else. */
public final class ProgressBar {
  private static final String CLEAR_LINE = "\r\033[K";
  private static final int WIDEST_BAR = 30;

  private final PrintStream err;
  private final boolean shown;
  private final int width;
  private final int total;
  private int done;

  public ProgressBar(Surroundings surroundings, int total) {
    this.err = surroundings.err();
    this.shown = surroundings.errIsTerminal() && total > 1;
    this.width = surroundings.width();
    this.total = total;
  }

  /** Takes the bar away, so that a line can be printed in its place. */
  public void hide() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  /** One more is done; shows the bar with what it was. */
  public void step(String what) {
    done++;
    if (shown) {
      err.print(CLEAR_LINE + line(what));
      err.flush();
    }
  }

  private String line(String what) {
    int bar = Math.clamp(width / 3, 1, WIDEST_BAR);
    int filled = (int) ((long) bar * done / total);
    String line =
        "[%s%s] %d/%d %s"
            .formatted(
                "#".repeat(filled), ".".repeat(bar - filled), done, total, Harmless.text(what));
    return line.substring(0, Math.min(line.length(), width - 1));
  }
}
