// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import java.net.InetAddress;
import java.time.Instant;

/** Something that should not have been seen. */
public sealed interface Incident {
  /** When it was seen first. */
  Instant at();

  /** The device it is about. */
  InetAddress device();

  /** A device answered a hello with its token. */
  record TokenGivenOut(Instant at, InetAddress device, long deviceId, InetAddress to)
      implements Incident {}

  /** A frame came again, from another sender or long after: recorded and played back. */
  record Replayed(Instant at, InetAddress device, long deviceId, InetAddress by, Instant firstAt)
      implements Incident {}

  /** One sender's frames that the device's token does not open: it guesses, or has an old token. */
  record WrongTokens(Instant at, InetAddress device, long deviceId, InetAddress by, long count)
      implements Incident {}

  /** A method that takes a device over. */
  record Harmful(Instant at, InetAddress device, long deviceId, InetAddress by, Harm harm)
      implements Incident {}

  /** One address speaks as more than one device. */
  record TwoIds(Instant at, InetAddress device, long deviceId, long otherId) implements Incident {}

  /** One device speaks from more than one address. */
  record TwoAddresses(Instant at, InetAddress device, long deviceId, InetAddress other)
      implements Incident {}
}
