// SPDX-License-Identifier: Apache-2.0
/** Sealed secrets, and the password strength meter. */
@org.jspecify.annotations.NullMarked
module gatehouse.vault {
  requires static org.jspecify;
  requires org.bouncycastle.provider;

  exports gatehouse.vault;
  exports gatehouse.vault.strength;
}
