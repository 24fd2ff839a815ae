// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.WireException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one device while it is asked: its clock, its id, and what it owes answers to.
 */
final class Session {
  private static final int IDS = 9999;
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final Device device;
  private final FrameCipher cipher;
  private final Map<Integer, Call> asked = new HashMap<>();
  private final Set<Call> greeting = new LinkedHashSet<>();
  private final Set<Distrust> distrust = EnumSet.noneOf(Distrust.class);
  private @Nullable HelloReply greeted;
  private long greetedAt;
  private long heardAt;
  private boolean doubted;
  private OptionalLong proved;
  private int lastId;

  Session(Device device, int firstId) {
    this.device = device;
    this.cipher = new FrameCipher(device.token());
    this.proved = device.deviceId();
    this.lastId = Math.floorMod(firstId, IDS);
  }

  Device device() {
    return device;
  }

  Map<Integer, Call> asked() {
    return asked;
  }

  Set<Call> greeting() {
    return greeting;
  }

  Set<Distrust> distrust() {
    return distrust;
  }

  @Nullable HelloReply greeted() {
    return greeted;
  }

  boolean idle() {
    return asked.isEmpty() && greeting.isEmpty();
  }

  boolean fresh(long now, long idleNanos) {
    return greeted != null && !doubted && now - heardAt < idleNanos;
  }

  /** It owed an answer, so it is greeted before it is asked again. */
  void doubt() {
    doubted = true;
  }

  /** Takes the greeting of a device, unless it is known to be another. */
  boolean greet(HelloReply reply, long now) {
    if (proved.isPresent() && proved.getAsLong() != reply.deviceId()) {
      distrust.add(Distrust.DEVICE_ID);
      return false;
    }
    greeted = reply;
    greetedAt = now;
    heardAt = now;
    doubted = false;
    return true;
  }

  int nextId() {
    do {
      lastId = lastId % IDS + 1;
    } while (asked.containsKey(lastId));
    return lastId;
  }

  byte[] seal(byte[] text, long now) {
    HelloReply hello = greeted;
    if (hello == null) {
      throw new IllegalStateException("a device is greeted before it is asked");
    }
    long elapsed = (now - greetedAt) / NANOS_PER_SECOND;
    return cipher.seal(hello.deviceId(), hello.stamp() + elapsed, text);
  }

  /** The text of a frame that the device itself sealed. */
  byte[] open(byte[] datagram, int length, long deviceId, long now) throws WireException {
    byte[] text = cipher.open(datagram, length);
    proved = OptionalLong.of(deviceId);
    heardAt = now;
    return text;
  }

  /** True when the id is the one that the device gave when it was greeted. */
  boolean speaksAs(long deviceId) {
    return greeted != null && greeted.deviceId() == deviceId;
  }

  void close() {
    cipher.clear();
  }
}
