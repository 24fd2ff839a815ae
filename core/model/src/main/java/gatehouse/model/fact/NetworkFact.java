// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.ADDRESSES;
import static gatehouse.model.Aspect.DEVICES;
import static gatehouse.model.Aspect.NAMES;
import static gatehouse.model.Aspect.ROUTER;
import static gatehouse.model.Aspect.WALLS;
import static gatehouse.model.Aspect.WIFI;

import gatehouse.model.Answers;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import gatehouse.model.SegmentId;

/** What is said of the home's network: its segments, the router, and the walls between. */
public sealed interface NetworkFact extends Fact {

  @Answers(DEVICES)
  @Meaning("A part of the network.")
  record Segment(SegmentId segment, String name, SegmentUse use) implements NetworkFact {}

  @Answers(DEVICES)
  @Meaning("The segment's addresses.")
  record Subnet(SegmentId segment, @Meaning("192.168.31.0/24") String range)
      implements NetworkFact {}

  @Answers(DEVICES)
  @Meaning("The segment leaves the home, or reaches other segments, through this router.")
  record Gateway(SegmentId segment, DeviceId router) implements NetworkFact {}

  @Answers(WIFI)
  @Meaning("A Wi-Fi network that leads into the segment.")
  record Wifi(
      SegmentId segment, @Meaning("the network's name") String name, WifiEncryption encryption)
      implements NetworkFact {}

  @Answers(WIFI)
  @Meaning("The Wi-Fi network has this weakness or safeguard.")
  record WifiHas(
      SegmentId segment,
      @Meaning("tkip, wps, no frame protection, frame protection, hidden name") String what)
      implements NetworkFact {}

  @Answers(WIFI)
  @Meaning("How strong the password is; the password itself was forgotten at once.")
  record WifiPassword(
      SegmentId segment,
      @Meaning("default, trivial, weak, fair or strong") String strength,
      @Meaning("guesses an attacker needs, as a power of ten") long guesses)
      implements NetworkFact {}

  @Answers(ROUTER)
  @Meaning("How strong the router's own password is; the password itself was forgotten at once.")
  record AdminPassword(
      DeviceId router,
      @Meaning("default, trivial, weak, fair or strong") String strength,
      @Meaning("guesses an attacker needs, as a power of ten") long guesses)
      implements NetworkFact {}

  @Answers(ROUTER)
  @Meaning("The router's settings say this.")
  record RouterSetting(
      DeviceId router,
      @Meaning(
              "remote admin, upnp, wps, dmz, ssh, telnet, guest network, automatic update,"
                  + " firewall, ipv6 firewall, isolation, ...")
          String setting,
      @Meaning("on, off, or the value") String value)
      implements NetworkFact {}

  @Answers(ROUTER)
  @Meaning("The router lets the outside in to a device.")
  record PortMapping(
      DeviceId router,
      @Meaning("tcp or udp") String transport,
      long outside,
      @Meaning("address inside") String inside,
      long port,
      @Meaning("who asked for it: upnp, owner") String by)
      implements NetworkFact {}

  @Answers(NAMES)
  @Meaning("The segment is told to ask this server for names.")
  record NameServer(SegmentId segment, String address) implements NetworkFact {}

  @Answers(NAMES)
  @Meaning("Answers to questions for names were not true.")
  record NamesChanged(
      SegmentId segment,
      @Meaning(
              "taken over, intercepted, made up for missing names, private address for a public"
                  + " name")
          String how)
      implements NetworkFact {}

  @Answers(ADDRESSES)
  @Meaning("A server gives out addresses on the segment.")
  record AddressServer(SegmentId segment, DeviceId server) implements NetworkFact {}

  @Answers(ADDRESSES)
  @Meaning("One address is claimed by two devices.")
  record AddressClaim(SegmentId segment, String address, DeviceId one, DeviceId other)
      implements NetworkFact {}

  @Answers(WALLS)
  @Meaning("The configuration lets one segment reach another.")
  record Allowed(
      SegmentId from,
      SegmentId to,
      @Meaning("any, tcp, udp or icmp") String transport,
      @Meaning("0 for every port") long port)
      implements NetworkFact {}

  @Answers(WALLS)
  @Meaning("The configuration lets a segment reach a port of the router itself.")
  record AllowedToRouter(
      SegmentId from,
      DeviceId router,
      @Meaning("any, tcp, udp or icmp") String transport,
      @Meaning("0 for every port") long port)
      implements NetworkFact {}

  @Answers(WALLS)
  @Meaning("Members of the segment are shut off from each other.")
  record Isolated(SegmentId segment) implements NetworkFact {}

  @Answers(WALLS)
  @Meaning("A message sent in one segment arrived in the other: shown, not inferred.")
  record Crossed(SegmentId from, SegmentId to, Route route) implements NetworkFact {}

  @Answers(WALLS)
  @Meaning("A message sent in one segment was waited for in the other and did not arrive.")
  record Held(SegmentId from, SegmentId to, Route route) implements NetworkFact {}

  @Answers(WALLS)
  @Meaning("From this segment the router's sign-in page answered.")
  record RouterReached(SegmentId from, DeviceId router, long port) implements NetworkFact {}
}
