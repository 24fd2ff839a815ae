// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

/**
 * The first 16 bits of a MiBeacon, little endian: what else is in it, and how it is protected.
 *
 * @param bits as they stand
 * @see <a href="https://github.com/custom-components/ble_monitor/blob/master/docs">ble_monitor</a>
 */
public record FrameControl(int bits) {
  private static final int ENCRYPTED = 3;
  private static final int ADDRESS = 4;
  private static final int CAPABILITY = 5;
  private static final int OBJECT = 6;
  private static final int MESH = 7;
  private static final int BOUND = 8;
  private static final int SOLICITED = 9;
  private static final int AUTHENTICATION = 10;
  private static final int VERSION = 12;

  public boolean encrypted() {
    return bit(ENCRYPTED);
  }

  public boolean hasAddress() {
    return bit(ADDRESS);
  }

  public boolean hasCapability() {
    return bit(CAPABILITY);
  }

  public boolean hasObject() {
    return bit(OBJECT);
  }

  public boolean mesh() {
    return bit(MESH);
  }

  /** True when the device belongs to an account. */
  public boolean bound() {
    return bit(BOUND);
  }

  /** True when the device asks to be paired. */
  public boolean solicited() {
    return bit(SOLICITED);
  }

  /** 0 old, 1 safety chip, 2 standard. */
  public int authentication() {
    return bits >> AUTHENTICATION & 0b11;
  }

  public int version() {
    return bits >> VERSION & 0xf;
  }

  private boolean bit(int number) {
    return (bits >> number & 1) != 0;
  }
}
