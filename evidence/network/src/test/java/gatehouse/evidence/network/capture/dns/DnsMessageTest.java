// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gatehouse.evidence.network.capture.Messages;
import gatehouse.evidence.network.capture.Wire;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DnsMessageTest implements DnsSink {
  private final List<String> told = new ArrayList<>();

  @Test
  void names_compressed_areWhole() throws Exception {
    read(Messages.dnsAnswer("api.io.mi.com", 7));
    assertThat(told).containsExactly("? api.io.mi.com", "5 api.io.mi.com", "1 cdn.api.io.mi.com");
  }

  @Test
  void name_thatPointsAtItself_isRefused() {
    byte[] message = new Wire().u32(0).u16(1).zeros(6).u16(0xc00c).u32(0).bytes();
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> read(message))
        .withMessageContaining("circles");
  }

  @Test
  void name_thatGrowsWithoutEnd_isRefused() {
    Wire wire = new Wire().u32(0).u16(1).zeros(6);
    for (int i = 0; i < 10; i++) {
      wire.u8(60).zeros(60);
    }
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> read(wire.u8(0).u32(0).bytes()))
        .withMessageContaining("does not fit");
  }

  @Test
  void question_beforeDamage_isTold() {
    byte[] good = Messages.dnsQuery("good.example");
    good[5] = 9;
    assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> read(good));
    assertThat(told).containsExactly("? good.example");
  }

  @Test
  void netBiosName_decoded_isWithoutPadding() {
    byte[] label = "EJFDEBFEEBFACACACACACACACACACAAA".getBytes(StandardCharsets.US_ASCII);
    assertThat(NetBiosName.decode(label, 32)).contains("ISATAP");
    assertThat(NetBiosName.decode("lamp".getBytes(StandardCharsets.US_ASCII), 4)).isEmpty();
  }

  @Override
  public void question(boolean response, int type, byte[] name, int length) {
    told.add("? " + new String(name, 0, length, StandardCharsets.US_ASCII));
  }

  @Override
  public void record(int type, byte[] name, int length, byte[] message, int start, int end) {
    told.add(type + " " + new String(name, 0, length, StandardCharsets.US_ASCII));
  }

  private void read(byte[] message) throws MalformedException {
    new DnsMessage().read(message, 0, message.length, this);
  }
}
