// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.soap;

import gatehouse.vault.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to one action.
 *
 * @param service {@code WLANConfiguration}, without the number of its version
 * @param action {@code GetInfo}
 * @param texts its values by name, without the {@code New} before each
 * @param secrets values under the name of a password or key
 */
public record Envelope(
    String service, String action, Map<String, String> texts, Map<String, Secret> secrets) {
  public Envelope {
    texts = Map.copyOf(texts);
    secrets = Map.copyOf(secrets);
  }

  /** A value that is there and not blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name)).filter(text -> !text.isBlank());
  }

  /** A value that is 1 or 0, true or false. */
  Optional<Boolean> yes(String name) {
    return text(name).map(text -> text.equals("1") || text.equals("true"));
  }

  /** A secret that is there and not empty. */
  Optional<Secret> secret(String name) {
    return Optional.ofNullable(secrets.get(name)).filter(secret -> secret.length() > 0);
  }

  /** All its secrets. */
  public List<Secret> hidden() {
    return List.copyOf(secrets.values());
  }
}
