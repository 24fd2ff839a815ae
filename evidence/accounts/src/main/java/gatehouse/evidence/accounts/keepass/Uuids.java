// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

/**
 * What KDBX calls its ciphers and key derivations.
 *
 * @see <a href="https://keepass.info/help/kb/kdbx.html">KDBX 4</a>
 */
final class Uuids {
  static final String AES_256 = "31c1f2e6bf714350be5805216afc5aff";
  static final String CHACHA20 = "d6038a2b8b6f4cb5a524339a31dbb59a";
  static final String TWOFISH = "ad68f29f576f4bb9a36ad47af965346c";

  static final String AES_KDF = "c9d9f39a628a4460bf740d08c18a4fea";
  static final String AES_KDF_OF_4 = "7c02bb8279a74ac0927d114a00648238";
  static final String ARGON2D = "ef636ddf8c29444b91f7a9a403e30a0c";
  static final String ARGON2ID = "9e298b1956db4773b23dfc3ec6f0a1e6";

  private Uuids() {}
}
