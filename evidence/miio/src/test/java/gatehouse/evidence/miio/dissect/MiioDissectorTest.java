// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.Token;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiioDissectorTest {
  private static final long DID = 195_888_586L;
  private static final Instant START = Instant.parse("2026-11-01T12:00:00Z");
  private static final InetSocketAddress DEVICE = at(31, MiioDissector.DEVICE_PORT);
  private static final InetSocketAddress OWNER = at(2, 40_000);
  private static final InetSocketAddress THIEF = at(66, 40_001);

  private final FrameCipher right = new FrameCipher(Token.filled(7));
  private final FrameCipher wrong = new FrameCipher(Token.filled(8));
  private final MiioDissector dissector = new MiioDissector(Map.of(DID, Token.filled(7)));

  @Test
  void accept_aConversation_isOpenedAndCounted() {
    send(0, OWNER, Hello.plain().bytes());
    reply(0, OWNER, new HelloReply(DID, 100, new Disclosure.Hidden(0xff)).bytes());
    send(0, OWNER, right.seal(DID, 101, text("{\"id\":1,\"method\":\"miIO.info\",\"params\":[]}")));
    reply(0, OWNER, right.seal(DID, 101, text("{\"id\":1,\"result\":{}}")));

    Dissection seen = dissector.result();
    assertThat(seen.incidents()).isEmpty();
    assertThat(seen.conversations())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.deviceId()).isEqualTo(DID);
              assertThat(c.hellos()).isEqualTo(2);
              assertThat(c.opened()).isEqualTo(2);
              assertThat(c.methods()).containsExactly(Map.entry("miIO.info", 1L));
            });
  }

  @Test
  void accept_aTokenInClear_isAnIncidentThatDoesNotRepeatIt() {
    reply(0, THIEF, new HelloReply(DID, 1, new Disclosure.GivenOut(Token.filled(7))).bytes());

    assertThat(dissector.result().incidents())
        .containsExactly(
            new Incident.TokenGivenOut(START, DEVICE.getAddress(), DID, THIEF.getAddress()));
  }

  @Test
  void accept_theSameFrameFromAnother_isAReplay() {
    byte[] frame = right.seal(DID, 5, text("{\"id\":9,\"method\":\"toggle\",\"params\":[]}"));
    send(0, OWNER, frame);
    send(2, OWNER, frame);
    send(3, THIEF, frame);

    assertThat(dissector.result().incidents())
        .containsExactly(
            new Incident.Replayed(
                START.plusSeconds(3), DEVICE.getAddress(), DID, THIEF.getAddress(), START));
  }

  @Test
  void accept_theSameFrameLater_isAReplay() {
    byte[] frame = right.seal(DID, 5, text("{\"id\":9,\"method\":\"toggle\",\"params\":[]}"));
    send(0, OWNER, frame);
    send(60, OWNER, frame);

    assertThat(dissector.result().incidents()).hasSize(1);
  }

  @Test
  void accept_guessesOfTheToken_areOneStorm() {
    for (int i = 0; i < 20; i++) {
      send(i, THIEF, wrong.seal(DID, i, text("{\"id\":" + i + "}")));
    }

    assertThat(dissector.result().incidents())
        .containsExactly(
            new Incident.WrongTokens(
                START.plusSeconds(19), DEVICE.getAddress(), DID, THIEF.getAddress(), 20));
  }

  @Test
  void accept_aMoveToAnotherNetwork_isNamedWithoutItsKey() {
    send(
        0,
        THIEF,
        right.seal(
            DID,
            5,
            text("{\"id\":1,\"method\":\"miIO.config_router\",\"params\":{\"passwd\":\"hush\"}}")));

    Dissection seen = dissector.result();
    assertThat(seen.incidents())
        .containsExactly(
            new Incident.Harmful(
                START, DEVICE.getAddress(), DID, THIEF.getAddress(), Harm.NETWORK));
    assertThat(seen.toString()).doesNotContain("hush");
  }

  @Test
  void accept_anAddressWithTwoIds_isALie() {
    reply(0, OWNER, new HelloReply(DID, 1, new Disclosure.Hidden(0)).bytes());
    reply(1, OWNER, new HelloReply(4, 1, new Disclosure.Hidden(0)).bytes());

    assertThat(dissector.result().incidents())
        .containsExactly(new Incident.TwoIds(START.plusSeconds(1), DEVICE.getAddress(), DID, 4));
  }

  @Test
  void acceptStream_severalFrames_areAllSeen() {
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes(wrong.seal(DID, 1, text("{}")));
    segment.writeBytes(wrong.seal(DID, 2, text("{\"a\":1}")));
    segment.writeBytes(new byte[] {0x21, 0x31, 0, 80, 1});

    assertThat(dissector.acceptStream(START, at(31, 50_000), at(99, 80), segment.toByteArray()))
        .isEqualTo(2);
    assertThat(dissector.result().conversations())
        .singleElement()
        .satisfies(c -> assertThat(c.cloud()).isTrue());
  }

  @Test
  void accept_somethingElse_isPassedOver() {
    assertThat(dissector.accept(START, OWNER, DEVICE, text("GET / HTTP/1.1"))).isFalse();
    assertThat(dissector.result().conversations()).isEmpty();
  }

  private void send(int second, InetSocketAddress from, byte[] payload) {
    assertThat(dissector.accept(START.plusSeconds(second), from, DEVICE, payload)).isTrue();
  }

  private void reply(int second, InetSocketAddress to, byte[] payload) {
    assertThat(dissector.accept(START.plusSeconds(second), DEVICE, to, payload)).isTrue();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InetSocketAddress at(int host, int port) {
    try {
      return new InetSocketAddress(
          InetAddress.getByAddress(new byte[] {(byte) 192, (byte) 168, 31, (byte) host}), port);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }
}
