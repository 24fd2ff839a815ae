// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import static gatehouse.model.Observations.NOON;
import static gatehouse.model.Observations.artefact;
import static gatehouse.model.Observations.seen;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.IdentityFact.NotSameAs;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.SegmentUse;
import gatehouse.model.fact.WifiEncryption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeviceIdentityTest {
  private static final DeviceId BY_MAC = DeviceId.withMac("04-CF-8C-00-00-01");
  private static final DeviceId BY_DID = DeviceId.withDid("123");
  private static final DeviceId BY_ADDRESS = DeviceId.at(artefact(3), "192.168.31.20");
  private static final String ADDRESS = "192.168.31.20";

  /** A neighbour table knows the interface, a hello the number, a port scan only the address. */
  private static List<Observed<Fact>> threeWays() {
    List<Observed<Fact>> all = new ArrayList<>();
    all.add(seen(1, "neighbours", new Device(BY_MAC, SeenBy.NEIGHBOUR_TABLE)));
    all.add(seen(1, "neighbours", new Handle(BY_MAC.value(), Marks.MAC, "04:cf:8c:00:00:01")));
    all.add(seen(1, "neighbours", new DeviceAddress(BY_MAC, "ipv4", ADDRESS)));
    all.add(seen(2, "hello", new Handle(BY_DID.value(), Marks.DID, "123")));
    all.add(seen(2, "hello", new DeviceAddress(BY_DID, "ipv4", ADDRESS)));
    all.add(seen(3, "ports", new DeviceAddress(BY_ADDRESS, "ipv4", ADDRESS)));
    return all;
  }

  @Test
  void resolve_oneAddressOnOneDay_isOneDeviceWithReasons() {
    Resolution resolution = IdentityStep.resolve(threeWays());
    assertThat(names(resolution, BY_MAC, BY_DID, BY_ADDRESS)).hasSize(1);
    assertThat(resolution.joins())
        .extracting(Join::reason)
        .containsOnly("both have the address 192.168.31.20 on 2026-01-01");
  }

  @Test
  void resolve_anyOrder_givesTheSameNames() {
    List<Observed<Fact>> shuffled = threeWays();
    Collections.shuffle(shuffled, new Random(7));
    assertThat(IdentityStep.resolve(shuffled).names())
        .isEqualTo(IdentityStep.resolve(threeWays()).names());
  }

  @Test
  void resolve_twoInterfacesAtOneAddress_staysTwoDevices() {
    DeviceId other = DeviceId.withMac("04:cf:8c:00:00:02");
    List<Observed<Fact>> all = threeWays();
    all.add(seen(4, "neighbours", new Handle(other.value(), Marks.MAC, "04:cf:8c:00:00:02")));
    all.add(seen(4, "neighbours", new DeviceAddress(other, "ipv4", ADDRESS)));
    assertThat(names(IdentityStep.resolve(all), BY_MAC, other)).hasSize(2);
  }

  @Test
  void resolve_addressOnAnotherDay_staysTwoDevices() {
    Instant later = NOON.plus(Duration.ofDays(3));
    List<Observed<Fact>> all =
        List.of(
            seen(1, "neighbours", new DeviceAddress(BY_MAC, "ipv4", ADDRESS)),
            seen(2, "hello", later, new DeviceAddress(BY_DID, "ipv4", ADDRESS)));
    assertThat(names(IdentityStep.resolve(all), BY_MAC, BY_DID)).hasSize(2);
  }

  @Test
  void resolve_notSameAs_takesTheJoinBack() {
    List<Observed<Fact>> all = threeWays();
    all.add(seen(9, "person", new NotSameAs(BY_MAC.value(), BY_DID.value(), "I own both")));
    assertThat(names(IdentityStep.resolve(all), BY_MAC, BY_DID)).hasSize(2);
  }

  @Test
  void resolve_sameNumberInLaterEvidence_givesTheSameName() {
    DeviceId later = DeviceId.at(artefact(8), "10.0.0.9");
    Resolution first =
        IdentityStep.resolve(
            List.of(
                seen(1, "hello", new Device(BY_DID, SeenBy.HELLO)),
                seen(1, "hello", new Handle(BY_DID.value(), Marks.DID, "123"))));
    Resolution second =
        IdentityStep.resolve(
            List.of(
                seen(8, "inventory", new Device(later, SeenBy.INVENTORY)),
                seen(8, "inventory", new Handle(later.value(), Marks.DID, "123"))));
    assertThat(second.names().get(later.value())).isEqualTo(first.names().get(BY_DID.value()));
  }

  @Test
  void resolve_segmentsOfOneRange_areOneAndFactsFollow() {
    SegmentId router = SegmentId.in(artefact(1), "br-lan");
    SegmentId survey = SegmentId.in(artefact(2), "wlan0");
    SegmentId guests = SegmentId.in(artefact(1), "br-guest");
    Resolution resolution =
        IdentityStep.resolve(
            List.of(
                seen(1, "openwrt", new Segment(router, "lan", SegmentUse.MAIN)),
                seen(1, "openwrt", new Subnet(router, "192.168.31.0/24")),
                seen(1, "openwrt", new Wifi(router, "Home", WifiEncryption.WPA2)),
                seen(1, "openwrt", new Subnet(guests, "192.168.33.0/24")),
                seen(1, "openwrt", new Wifi(guests, "Home", WifiEncryption.OPEN)),
                seen(2, "survey", new Subnet(survey, "192.168.31.0/24")),
                seen(2, "survey", new Attached(BY_MAC, survey))));
    assertThat(resolution.names().get(survey.value()))
        .isEqualTo(resolution.names().get(router.value()))
        .isNotEqualTo(resolution.names().get(guests.value()));
    String one = resolution.names().getOrDefault(router.value(), List.of()).getFirst();
    assertThat(resolution.facts().stream().<Fact>map(Observed::fact))
        .anyMatch(f -> f instanceof Attached a && a.segment().value().equals(one));
  }

  private static List<List<String>> names(Resolution resolution, DeviceId... devices) {
    return Arrays.stream(devices)
        .map(d -> resolution.names().getOrDefault(d.value(), List.of()))
        .distinct()
        .toList();
  }
}
