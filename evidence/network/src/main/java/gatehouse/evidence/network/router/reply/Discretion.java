// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.reply;

import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps texts with a password inside out of facts: somebody may have named the network after its
 * password. Shorter secrets say nothing, and are in every text.
 */
public final class Discretion {
  private static final int SHORTEST = 6;
  private static final int MOST = 256;

  private final List<Secret> secrets;
  private final boolean silent;

  /** Knows the secrets of one evidence. */
  public Discretion(List<Secret> all) {
    Set<Secret> some = new LinkedHashSet<>();
    all.stream().filter(Discretion::tells).limit(MOST + 1L).forEach(some::add);
    secrets = List.copyOf(some);
    silent = secrets.size() > MOST;
  }

  /** Stars in a secret's place are none, and may stand in every place. */
  private static boolean tells(Secret secret) {
    return secret.length() >= SHORTEST
        && secret.<Boolean>read(bytes -> bytes[0] != '*' || bytes[bytes.length - 1] != '*');
  }

  /** True when no secret is in the text, in any case of its letters. */
  public boolean mayTell(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return !silent && secrets.stream().noneMatch(secret -> isIn(low, secret));
  }

  private static boolean isIn(String text, Secret secret) {
    return secret.length() <= 4 * text.length() && secret.<Boolean>read(b -> isIn(text, b));
  }

  private static boolean isIn(String text, byte[] secret) {
    byte[] low = text.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from + secret.length <= low.length; from++) {
      int at = 0;
      while (at < secret.length && low[from + at] == lower(secret[at])) {
        at++;
      }
      if (at == secret.length) {
        return true;
      }
    }
    return false;
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b + 'a' - 'A') : b;
  }
}
