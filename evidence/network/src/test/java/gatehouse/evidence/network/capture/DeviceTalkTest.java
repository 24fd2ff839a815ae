// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.DeviceToken;
import gatehouse.model.fact.TokenState;
import gatehouse.model.fact.TrafficFact.Commanded;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to Mi Home devices, with the owner's tokens and without. */
class DeviceTalkTest {
  private static final long DID = 0x0badcafe;
  private static final int PHONE_AT = 0xc0a81f05;
  private static final int PLUG_AT = 0xc0a81f14;
  private static final DeviceId PHONE = DeviceId.withMac("64:cc:2e:00:00:01");
  private static final DeviceId PLUG = DeviceId.withMac("50:ec:50:00:00:02");

  @TempDir private Path folder;

  private final Token token = Token.of(HexFormat.of().parseHex("00112233445566778899aabbccddeeff"));

  @Test
  void command_ofTheGoldenVectors_isToldByItsMethod() throws Exception {
    JsonNode vectors =
        JsonMapper.shared().readTree(SharedData.path("devices/protocol-vectors.json").toFile());
    Map<Long, Token> tokens = new HashMap<>();
    List<byte[]> frames = new ArrayList<>();
    for (JsonNode vector : vectors.path("miio")) {
      long did = Long.parseLong(vector.path("did").asString(), 16);
      tokens.put(did, Token.parse(vector.path("token").asString()));
      frames.add(toPlug(hex(vector.path("packet").asString())));
    }
    assertThat(collect(frames, tokens).facts(Commanded.class))
        .extracting(Commanded::method)
        .containsExactly("miIO.info", "get_prop");
  }

  @Test
  void command_isToldOfWhoSaidItToWhom_andNoParameterIsTold() throws IOException {
    byte[] said =
        sealed("{\"id\":1,\"method\":\"miIO.config_router\",\"params\":{\"ssid\":\"Nest\"}}");
    Facts facts = collect(List.of(fromPlug(new byte[4]), toPlug(said)), Map.of(DID, token));
    assertThat(facts.facts(Commanded.class))
        .containsExactly(new Commanded(PHONE, PLUG, "miIO.config_router"));
    assertThat(facts.facts().toString()).doesNotContain("Nest").doesNotContain("0011223344");
    assertThat(facts.secret()).isFalse();
  }

  @Test
  void command_withoutAToken_isNotTold() throws IOException {
    Facts facts = collect(List.of(toPlug(sealed("{\"id\":1,\"method\":\"on\"}"))), Map.of());
    assertThat(facts.facts(Commanded.class)).isEmpty();
    assertThat(facts.reasons()).isEmpty();
  }

  @Test
  void command_thatTheTokenDoesNotOpen_isSaidToBeUnread() throws IOException {
    byte[] said = sealed("{\"id\":1,\"method\":\"on\"}");
    Facts facts = collect(List.of(toPlug(said)), Map.of(DID, Token.filled(7)));
    assertThat(facts.facts(Commanded.class)).isEmpty();
    assertThat(facts.reasons())
        .containsExactly("Messages to devices did not open with the token of the device: 1.");
  }

  @Test
  void method_thatIsNoName_isNotTold() throws IOException {
    byte[] said = sealed("{\"id\":1,\"method\":\"\\u001b[2J my home\"}");
    assertThat(collect(List.of(toPlug(said)), Map.of(DID, token)).facts(Commanded.class)).isEmpty();
  }

  @Test
  void capture_inWhichATokenIsGivenOut_isASecret() throws IOException {
    String reply = "21310020000000000badcafe6553f100";
    Facts given =
        collect(List.of(fromPlug(hex(reply + "00112233445566778899aabbccddeeff"))), Map.of());
    assertThat(given.secret()).isTrue();
    assertThat(given.facts(DeviceToken.class))
        .containsExactly(new DeviceToken(PLUG, TokenState.GIVEN_OUT));
    assertThat(given.facts().toString()).doesNotContain("0011223344");
    assertThat(collect(List.of(fromPlug(hex(reply + "ff".repeat(16)))), Map.of()).secret())
        .isFalse();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private byte[] sealed(String message) {
    return new FrameCipher(token).seal(DID, 1, message.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] toPlug(byte[] payload) {
    byte[] udp = Frames.udp(40_000, 54_321, payload);
    return Frames.ethernet(0x0800, Frames.ipv4(PHONE_AT, PLUG_AT, 17, udp));
  }

  private static byte[] fromPlug(byte[] payload) {
    byte[] udp = Frames.udp(54_321, 40_000, payload);
    return Frames.back(0x0800, Frames.ipv4(PLUG_AT, PHONE_AT, 17, udp));
  }

  private Facts collect(List<byte[]> frames, Map<Long, Token> tokens) throws IOException {
    CaptureCollector collector = new CaptureCollector(tokens);
    Path file = Files.write(folder.resolve("capture"), Captures.pcap(1, frames));
    Facts facts = new Facts();
    collector.collect(
        collector.recognise(file).orElseThrow(), new ArtefactId("17".repeat(32)), facts);
    return facts;
  }
}
