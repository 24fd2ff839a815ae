// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.bytes;

import java.io.IOException;

/**
 * Says that bytes are not what their format demands, and where: the only thing a parser here
 * throws.
 */
public final class MalformedException extends IOException {
  private static final long serialVersionUID = 1;

  public MalformedException(String what, String problem, long offset) {
    super("%s: %s at offset 0x%x".formatted(what, problem, offset));
  }

  public MalformedException(String what, String problem) {
    super("%s: %s".formatted(what, problem));
  }
}
