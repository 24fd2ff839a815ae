// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.simulate.Homes;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.Protocol;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.TokenState;
import gatehouse.model.identity.Marks;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MiioSurveyTest {
  private static final String HEX = "00112233445566778899aabbccddeeff";
  private static final DeviceId DEVICE = DeviceId.withDid("77");

  private final Told told = new Told();

  @Test
  void look_atAnOwnedDevice_tellsWhatItIs() throws IOException {
    look("{did: 77, model: a.b.c, firmware: 1.2.3, mac: '02:00:00:00:00:0A'}", true);

    assertThat(told.facts)
        .containsExactly(
            new DeviceFact.Device(DEVICE, SeenBy.HELLO),
            new Handle(DEVICE.value(), Marks.DID, "77"),
            new DeviceFact.DeviceAddress(DEVICE, "ipv4", "127.0.5.1"),
            new DeviceFact.Service(DEVICE, "udp", 54321, Protocol.MIIO),
            new DeviceFact.DeviceModel(DEVICE, "a.b.c"),
            new DeviceFact.Firmware(DEVICE, "system", "1.2.3"),
            new DeviceFact.DeviceAddress(DEVICE, "mac", "02:00:00:00:00:0a"),
            new Handle(DEVICE.value(), Marks.MAC, "02:00:00:00:00:0a"),
            new DeviceFact.DeviceToken(DEVICE, TokenState.HIDDEN));
    assertThat(told.coverage).containsExactly("FIRMWARE", "TOKEN");
  }

  @Test
  void look_atTokens_tellsThemApart() throws IOException {
    look("{did: 77, state: unprovisioned}, {did: 78, ownership: blank}, {did: 79}", true);

    assertThat(told.facts)
        .filteredOn(DeviceFact.DeviceToken.class::isInstance)
        .containsExactly(
            new DeviceFact.DeviceToken(DEVICE, TokenState.GIVEN_OUT),
            new DeviceFact.DeviceToken(DeviceId.withDid("78"), TokenState.BLANK),
            new DeviceFact.DeviceToken(DeviceId.withDid("79"), TokenState.HIDDEN));
    assertThat(told.facts.toString()).doesNotContain(HEX);
  }

  @Test
  void look_withoutTryingBlank_saysSo() throws IOException {
    look("{did: 77}", false);

    assertThat(told.coverage)
        .containsExactly("FIRMWARE", "TOKEN: whether it takes a blank token was not tried");
  }

  @Test
  void look_withAnotherToken_saysSo() throws IOException {
    look("{did: 77, token: 11111111111111111111111111111112}", true);

    assertThat(told.coverage)
        .containsExactly("FIRMWARE: it does not answer to the token in the inventory", "TOKEN");
  }

  @Test
  void look_atALiar_saysWhatItDoes() throws IOException {
    look("{did: 77, faults: {wrong_id: true}}", true);

    assertThat(told.coverage)
        .contains("FIRMWARE: its answers cannot be trusted: it answers what was not asked");
  }

  @Test
  void look_atNobody_tellsNothing() throws IOException {
    look("{did: 77, address: 127.9.9.9}", true);

    assertThat(told.facts).isEmpty();
  }

  private void look(String devices, boolean tryBlank) throws IOException {
    List<InetAddress> addresses =
        IntStream.range(1, 10).mapToObj(i -> Homes.address("127.0.5." + i)).toList();
    new MiioSurvey(Homes.network(devices), Patience.usual(), new Random(1))
        .look(addresses, Map.of(77L, Homes.first().token()), tryBlank, told);
  }

  /** Keeps what is told. */
  private static final class Told implements FactSink {
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> coverage = new ArrayList<>();

    @Override
    public void fact(Fact fact, Locator where, Assurance assurance) {
      facts.add(fact);
    }

    @Override
    public void examined(Id subject, Aspect aspect, Locator where) {
      coverage.add(aspect.name());
    }

    @Override
    public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
      coverage.add(aspect.name() + ": " + reason);
    }
  }
}
