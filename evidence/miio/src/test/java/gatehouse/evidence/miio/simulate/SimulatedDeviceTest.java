// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedDeviceTest {
  private static final String HOME = "{did: 5, token: '05050505050505050505050505050505', ";
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final FrameCipher cipher = new FrameCipher(Token.filled(5));
  private final ByteBuffer answer = ByteBuffer.allocate(1 << 16);

  @ParameterizedTest
  @CsvSource({"accept,true,true", "last,false,true", "refuse,false,false"})
  void replay_byPolicy_isAnsweredOrNot(String policy, boolean atOnce, boolean afterAnother)
      throws WireException {
    VirtualNetwork network = Homes.network(HOME + "faults: {replay: " + policy + "}}");
    byte[] frame = ask(network, 1);

    assertThat(answers(network, frame)).isTrue();
    assertThat(answers(network, frame)).isEqualTo(atOnce);
    assertThat(answers(network, ask(network, 2))).isTrue();
    assertThat(answers(network, frame)).isEqualTo(afterAnother);
  }

  @Test
  void stamp_wrong_isOffByThatMuch() throws WireException {
    long right = hello(Homes.network(HOME + "}")).stamp();

    assertThat(hello(Homes.network(HOME + "faults: {stamp: -50}}")).stamp()).isEqualTo(right - 50);
  }

  @Test
  void stamp_withTime_goesOn() throws WireException {
    VirtualNetwork network = Homes.network(HOME + "}");
    long before = hello(network).stamp();
    network.receive(answer.clear(), 10 * SECOND);

    assertThat(hello(network).stamp()).isBetween(before + 10, before + 13);
  }

  @Test
  void delay_beforeAnAnswer_isKept() {
    VirtualNetwork network = Homes.network(HOME + "faults: {delay: 300}}");
    network.send(Homes.first().address(), Hello.plain().bytes());

    assertThat(network.receive(answer.clear(), SECOND / 5)).isNull();
    assertThat(network.receive(answer.clear(), SECOND / 5)).isNotNull();
  }

  @Test
  void token_afterSettingUp_isHidden() throws WireException {
    VirtualNetwork network = Homes.network(HOME + "state: unprovisioned}");

    assertThat(hello(network).disclosure()).isEqualTo(new Disclosure.GivenOut(Token.filled(5)));
    assertThat(answers(network, sealed(network, "{\"id\":1,\"method\":\"miIO.config_router\"}")))
        .isTrue();
    assertThat(hello(network).disclosure()).isEqualTo(new Disclosure.Hidden(0xff));
  }

  @Test
  void ask_asAnotherDevice_isNotAnswered() {
    VirtualNetwork network = Homes.network(HOME + "}");
    byte[] frame =
        cipher.seal(6, 1, "{\"id\":1,\"method\":\"miIO.info\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(answers(network, frame)).isFalse();
  }

  private byte[] ask(VirtualNetwork network, int id) throws WireException {
    return sealed(network, "{\"id\":" + id + ",\"method\":\"get_status\",\"params\":[]}");
  }

  private byte[] sealed(VirtualNetwork network, String text) throws WireException {
    return cipher.seal(5, hello(network).stamp(), text.getBytes(StandardCharsets.UTF_8));
  }

  private HelloReply hello(VirtualNetwork network) throws WireException {
    network.send(Homes.first().address(), Hello.plain().bytes());
    network.receive(answer.clear(), SECOND);
    byte[] bytes = Arrays.copyOf(answer.array(), answer.position());
    return HelloReply.read(bytes, bytes.length);
  }

  private boolean answers(VirtualNetwork network, byte[] frame) {
    network.send(Homes.first().address(), frame);
    return network.receive(answer.clear(), SECOND) != null;
  }
}
