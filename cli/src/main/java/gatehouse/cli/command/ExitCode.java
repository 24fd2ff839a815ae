// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

/** How a run ended; when several apply, the caller names the first in the order of this list. */
public enum ExitCode {
  /** A fault of Gatehouse itself (EX_SOFTWARE of sysexits.h). */
  BUG(70),
  /** The command line was not understood, or names something that cannot be used. */
  USAGE(2),
  /** Rules, packs, indicators or a program could not be loaded. */
  BAD_KNOWLEDGE(5),
  /** There is no evidence to look at. */
  NOTHING_TO_LOOK_AT(4),
  /** Findings at or above the severity that the caller named. */
  FINDINGS(1),
  /** Something that the evidence must tell was not examined. */
  PARTIAL(3),
  /** All was examined, and nothing was found. */
  CLEAN(0);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }
}
