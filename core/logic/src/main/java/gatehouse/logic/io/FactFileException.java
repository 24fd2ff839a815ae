// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.io;

import java.io.IOException;

/** A line of a fact file does not fit its relation. */
public final class FactFileException extends IOException {
  private static final long serialVersionUID = 1L;

  FactFileException(String file, long line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
