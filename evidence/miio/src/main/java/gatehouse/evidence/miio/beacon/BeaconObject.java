// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a beacon tells: a type of 16 bits, little endian, a length, and its value.
 *
 * @param value which is not changed by reading it
 * @see <a
 *     href="https://iot.mi.com/v2/new/doc/embedded-development/ble/object-definition">objects</a>
 */
public record BeaconObject(int type, ByteBuffer value) {
  private static final int HEAD = 3;

  public BeaconObject {
    value = value.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** All objects of a payload, up to the first that does not fit. */
  public static List<BeaconObject> read(byte[] payload) {
    List<BeaconObject> objects = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(payload.clone()).order(ByteOrder.LITTLE_ENDIAN);
    while (in.remaining() >= HEAD) {
      int type = in.getShort() & 0xffff;
      int length = in.get() & 0xff;
      if (length > in.remaining()) {
        break;
      }
      objects.add(new BeaconObject(type, in.slice(in.position(), length)));
      in.position(in.position() + length);
    }
    return objects;
  }
}
