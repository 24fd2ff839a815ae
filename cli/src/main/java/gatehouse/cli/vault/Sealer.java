// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.evidence.miio.inventory.SecretSink;
import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import gatehouse.vault.Vault;
import gatehouse.vault.VaultException;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Seals keys into a vault, one after the other. */
final class Sealer implements SecretSink {
  private final Vault vault;
  private final TreeSet<String> sealed = new TreeSet<>();
  private @Nullable VaultException refusal;

  Sealer(Vault vault) {
    this.vault = vault;
  }

  @Override
  public void take(String name, SecretKind kind, SortedMap<String, String> marks, Secret secret) {
    try {
      vault.put(name, kind, marks, secret);
      sealed.add(name);
    } catch (VaultException e) {
      refusal = e;
    }
  }

  /** How many keys were sealed; of two under one name, the later. */
  int count() {
    return sealed.size();
  }

  /** Throws what the vault refused last, if it refused anything. */
  void check() throws VaultException {
    if (refusal != null) {
      throw refusal;
    }
  }
}
