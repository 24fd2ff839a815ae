// SPDX-License-Identifier: Apache-2.0
/**
 * What password vaults tell: exports are read into arrays that are cleared, and judgements about
 * their secrets become facts; the secrets never do.
 */
@org.jspecify.annotations.NullMarked
module gatehouse.evidence.accounts {
  requires static org.jspecify;
  requires transitive gatehouse.model;
  requires transitive gatehouse.vault;
  requires com.google.common;
  requires java.net.http;
  requires org.bouncycastle.provider;

  exports gatehouse.evidence.accounts;
  exports gatehouse.evidence.accounts.export;
  exports gatehouse.evidence.accounts.judge;
  exports gatehouse.evidence.accounts.leak;
  exports gatehouse.evidence.accounts.leak.online;
}
