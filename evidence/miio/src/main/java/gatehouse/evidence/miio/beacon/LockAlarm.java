// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a lock cries out about, in the place of the number of a key.
 *
 * @see <a
 *     href="https://github.com/Bluetooth-Devices/xiaomi-ble/blob/main/src/xiaomi_ble/locks.py">xiaomi-ble</a>
 */
public enum LockAlarm {
  WRONG_PASSWORDS(0x00, "many wrong passwords"),
  WRONG_FINGERPRINTS(0x01, "many wrong fingerprints"),
  PICKING(0x03, "the lock is being picked"),
  RESET_PRESSED(0x04, "the reset button was pressed"),
  WRONG_KEYS(0x05, "many wrong keys"),
  FOREIGN_BODY(0x06, "something is in the keyhole"),
  KEY_LEFT(0x07, "the key was left in the lock"),
  WRONG_CARDS(0x08, "many wrong cards"),
  NOT_LOCKED(0x09, "left unlocked too long"),
  MANY_WAYS_FAILED(0x0a, "many failures in several ways"),
  WRONG_FACES(0x0b, "many wrong faces"),
  WRONG_VEINS(0x0c, "many wrong veins"),
  HIJACKING(0x0d, "unlocked under duress"),
  INSIDE_WHILE_ARMED(0x0e, "unlocked from inside while armed"),
  WRONG_PALMS(0x0f, "many wrong palms"),
  SAFE_MOVED(0x10, "the safe was moved");

  private static final int EVENT = 0x000b;
  private static final int LEAST = 5;
  private static final int ALARMS = 0xc0de0000;

  private final int code;
  private final String words;

  LockAlarm(int code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The alarm that an object tells of. */
  public static Optional<LockAlarm> of(BeaconObject object) {
    if (object.type() != EVENT || object.value().limit() < LEAST) {
      return Optional.empty();
    }
    int key = object.value().getInt(1);
    return Arrays.stream(values()).filter(a -> (ALARMS | a.code) == key).findFirst();
  }

  /** Words for a person. */
  public String words() {
    return words;
  }
}
