// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultException.Reason;

/**
 * What one try of a passphrase costs.
 *
 * @param memoryKib memory in KiB, at least 8 a lane
 * @param passes over the memory, at least 1
 * @param lanes at least 1
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106</a>
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {
  /** 64 MiB, 3 passes, 1 lane: about half a second. */
  public static final Argon2Cost STANDARD = new Argon2Cost(64 << 10, 3, 1);

  private static final int MOST_MEMORY_KIB = 128 << 10;
  private static final int MOST_LANES = 16;

  /** Memory times passes: what decides over the time. */
  private static final long MOST_WORK_KIB = 384 << 10;

  public Argon2Cost {
    if (passes < 1 || lanes < 1 || memoryKib < 8L * lanes) {
      throw new IllegalArgumentException("Argon2id needs a pass, a lane and 8 KiB a lane");
    }
  }

  /** The cost that a header asks for, which may be anybody's header. */
  static Argon2Cost hostile(int memoryKib, int passes, int lanes) throws VaultException {
    if (passes < 1 || lanes < 1 || lanes > MOST_LANES || memoryKib < 8L * lanes) {
      throw new VaultException(
          Reason.DAMAGED, "the header of the vault is damaged: it asks for an impossible Argon2id");
    }
    if (memoryKib > MOST_MEMORY_KIB || (long) memoryKib * passes > MOST_WORK_KIB) {
      throw new VaultException(
          Reason.TOO_COSTLY,
          "the header asks for Argon2id with %d KiB and %d passes, more than any vault of ours"
              .formatted(memoryKib, passes));
    }
    return new Argon2Cost(memoryKib, passes, lanes);
  }
}
