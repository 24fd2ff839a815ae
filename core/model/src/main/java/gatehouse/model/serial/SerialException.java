// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stored file that cannot be read; the message names the file and the line. */
public final class SerialException extends IOException {
  private static final long serialVersionUID = 1L;

  SerialException(String file, long line, String problem, @Nullable Throwable cause) {
    super(file + ":" + line + ": " + problem, cause);
  }
}
