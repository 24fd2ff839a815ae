// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

import java.util.List;

/**
 * What a program handed over; closing it clears every secret.
 *
 * @param program who wrote it
 * @param logins in the order of the file
 */
public record Export(Program program, List<Login> logins) implements AutoCloseable {
  public Export {
    logins = List.copyOf(logins);
  }

  @Override
  public void close() {
    logins.forEach(Login::close);
  }
}
