// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What becomes of what a device says, by its faults. */
final class Speech {
  private static final long BETWEEN_NANOS = Duration.ofMillis(1).toNanos();
  private static final int AT_ONCE = 20;
  private static final int MOST_VICTIMS = 16;
  private static final int LONGEST_GARBAGE = 128;

  private final Faults faults;
  private final Stage stage;
  private final RandomGenerator random;
  private final Set<InetSocketAddress> victims = new HashSet<>();

  Speech(Faults faults, Stage stage, RandomGenerator random) {
    this.faults = faults;
    this.stage = stage;
    this.random = random;
  }

  /** The id that a device speaks under. */
  long speaker(long deviceId) {
    return faults.wrongDevice() ? deviceId + random.nextInt(1, 1000) : deviceId;
  }

  void say(InetSocketAddress to, byte[] datagram) {
    byte[] said = random.nextDouble() < faults.garbage() ? garbage() : datagram;
    if (faults.delay().isZero()) {
      send(to, said);
    } else {
      stage.at(stage.now() + faults.delay().toNanos(), () -> send(to, said));
    }
    if (faults.endless() && victims.size() < MOST_VICTIMS && victims.add(to)) {
      flood(to, said);
    }
  }

  private void send(InetSocketAddress to, byte[] datagram) {
    if (faults.wrongAddress()) {
      stage.sendAsStranger(to, datagram);
    } else {
      stage.send(to, datagram);
    }
  }

  private void flood(InetSocketAddress to, byte[] said) {
    for (int i = 0; i < AT_ONCE; i++) {
      send(to, random.nextBoolean() ? garbage() : said);
    }
    stage.at(stage.now() + BETWEEN_NANOS, () -> flood(to, said));
  }

  private byte[] garbage() {
    byte[] bytes = new byte[random.nextInt(LONGEST_GARBAGE)];
    random.nextBytes(bytes);
    return bytes;
  }
}
