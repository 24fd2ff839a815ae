// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

import gatehouse.evidence.accounts.export.ExportException.Reason;

/**
 * What opening an encrypted export may cost; the file says how much it costs, and may be anybody's.
 *
 * @param aesRounds of KeePass' AES key derivation
 * @param pbkdf2Rounds of PBKDF2 with HMAC-SHA-256
 * @param memoryKib of Argon2, in KiB
 * @param workKib of Argon2: memory times passes
 */
public record Costs(long aesRounds, long pbkdf2Rounds, long memoryKib, long workKib) {
  /** More than the programs themselves choose; about ten seconds on a slow machine at most. */
  public static final Costs USUAL = new Costs(100_000_000, 2_000_000, 256 << 10, 4L << 20);

  private static final int MOST_LANES = 64;

  /** Refuses rounds of AES that are too many. */
  public void aes(long rounds) throws ExportException {
    require(rounds >= 0 && rounds <= aesRounds, "AES-KDF with %d rounds".formatted(rounds));
  }

  /** Refuses rounds of PBKDF2 that are too many. */
  public void pbkdf2(long rounds) throws ExportException {
    require(rounds >= 1 && rounds <= pbkdf2Rounds, "PBKDF2 with %d rounds".formatted(rounds));
  }

  /** Refuses an Argon2 that is impossible or takes too much. */
  public void argon2(long kib, long passes, long lanes) throws ExportException {
    if (passes < 1 || lanes < 1 || lanes > MOST_LANES || kib < 8 * lanes) {
      throw ExportException.damaged("it asks for an Argon2 that is impossible");
    }
    require(
        kib <= memoryKib && passes <= workKib / kib,
        "Argon2 with %d MiB and %d passes".formatted(kib >> 10, passes));
  }

  private static void require(boolean bearable, String what) throws ExportException {
    if (!bearable) {
      throw new ExportException(
          Reason.TOO_COSTLY,
          "it asks for "
              + what
              + ", more than is spent here on a file that may be anybody's; lower it in the program"
              + " that wrote it, and export again");
    }
  }
}
