// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

/** The keys that come of a master key: one to seal with, one to know the master key again. */
final class Keys implements AutoCloseable {
  private final Secret seal;
  private final Secret check;

  private Keys(Secret seal, Secret check) {
    this.seal = seal;
    this.check = check;
  }

  /** Derives the keys, and clears the master key. */
  static Keys of(Secret master) {
    try (master) {
      return new Keys(derive(master, "seal"), derive(master, "check"));
    }
  }

  private static Secret derive(Secret master, String use) {
    return Secret.takeOver(
        master.<byte[]>read(key -> Hmac.of(key, "gatehouse vault " + use, new byte[0])));
  }

  Secret seal() {
    return seal;
  }

  byte[] check(byte[] header) {
    return check.read(key -> Hmac.of(key, "header", header));
  }

  @Override
  public void close() {
    seal.close();
    check.close();
  }
}
