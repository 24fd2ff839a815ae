// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One MiBeacon: control, product, counter, and after them what the control says is there.
 *
 * @param counter 8 bits, one more for each new frame
 * @param address the device's own, where the frame tells it
 * @param capability one byte, where the frame tells it
 * @param payloadAt where objects begin in {@code data}
 * @param data the whole service data
 * @see <a href="https://github.com/Bluetooth-Devices/xiaomi-ble">xiaomi-ble</a>
 */
public record Beacon(
    FrameControl control,
    int productId,
    int counter,
    Optional<Mac> address,
    OptionalInt capability,
    int payloadAt,
    ByteBuffer data) {
  private static final int IO_BIT = 5;

  public Beacon {
    data = data.asReadOnlyBuffer();
  }

  /**
   * Reads service data, which is not longer than an extended advertisement.
   *
   * @throws BeaconException when it ends too early
   */
  public static Beacon read(byte[] serviceData) throws BeaconException {
    ByteBuffer in = ByteBuffer.wrap(serviceData.clone()).order(ByteOrder.LITTLE_ENDIAN);
    try {
      FrameControl control = new FrameControl(in.getShort() & 0xffff);
      int product = in.getShort() & 0xffff;
      int counter = in.get() & 0xff;
      Optional<Mac> address = control.hasAddress() ? Optional.of(mac(in)) : Optional.empty();
      OptionalInt capability =
          control.hasCapability() ? OptionalInt.of(in.get() & 0xff) : OptionalInt.empty();
      if (capability.isPresent() && (capability.getAsInt() >> IO_BIT & 1) != 0) {
        in.get();
      }
      return new Beacon(control, product, counter, address, capability, in.position(), in.rewind());
    } catch (BufferUnderflowException e) {
      throw new BeaconException("a MiBeacon that ends after " + serviceData.length + " bytes");
    }
  }

  private static Mac mac(ByteBuffer in) {
    byte[] bytes = new byte[Mac.LENGTH];
    in.get(bytes);
    return Mac.reversed(bytes, 0);
  }

  byte[] bytes(int from, int to) {
    byte[] bytes = new byte[to - from];
    data.get(from, bytes);
    return bytes;
  }

  int length() {
    return data.limit();
  }

  /** The 24 bits by which an encrypted frame of version 4 and later goes on counting. */
  OptionalInt extendedCounter() {
    int at = length() - BeaconKey.TRAILER;
    if (!control.encrypted() || control.version() < BeaconKey.VERIFIED_FROM || at < payloadAt) {
      return OptionalInt.empty();
    }
    byte[] bytes = bytes(at, at + BeaconKey.EXTENSION);
    return OptionalInt.of(
        (bytes[0] & 0xff) | (bytes[1] & 0xff) << Byte.SIZE | (bytes[2] & 0xff) << Short.SIZE);
  }
}
