// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.TRAFFIC;

import gatehouse.model.Answers;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import java.time.Instant;

/** Who talks to whom, as seen on the wire or in the air. */
public sealed interface TrafficFact extends Fact {

  @Answers(TRAFFIC)
  @Meaning("The device talks to a place outside of the home.")
  record Talks(
      DeviceId device,
      @Meaning("name of the other side, or its address when no name was seen") String peer,
      Protocol protocol,
      long port,
      boolean encrypted)
      implements TrafficFact {}

  @Answers(TRAFFIC)
  @Meaning("Two devices of the home talk.")
  record TalksInside(DeviceId device, DeviceId other, Protocol protocol, long port)
      implements TrafficFact {}

  @Answers(TRAFFIC)
  @Meaning("How much went over the wire between the device and the other side, frames as sent.")
  record Volume(
      DeviceId device,
      String peer,
      @Meaning("bytes") long sent,
      @Meaning("bytes") long received,
      long packets)
      implements TrafficFact {}

  @Answers(TRAFFIC)
  @Meaning("When the device talked to the other side.")
  record TalkedBetween(DeviceId device, String peer, Instant first, Instant last)
      implements TrafficFact {}

  @Answers(TRAFFIC)
  @Meaning("The device asked for a name.")
  record LookedUp(DeviceId device, String name, @Meaning("address asked") String server)
      implements TrafficFact {}

  @Answers(TRAFFIC)
  @Meaning("The device sent a command to another in Mi Home's own language.")
  record Commanded(DeviceId device, DeviceId target, @Meaning("miIO.info, ...") String method)
      implements TrafficFact {}
}
