// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.miio.wire.Token;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFileTest {
  @Test
  void read_everything_isAsWritten() throws HomeException {
    DeviceEntry device =
        read("""
        devices:
          - name: plug
            model: a.b.c
            address: 127.0.9.9
            port: 5555
            token: 07070707070707070707070707070707
            did: 18446744073709551615
            ownership: blank
            plain: yeelight
            state: {power: on, level: 3, note: "3", dark: true}
            faults: {loss: 10%, delay: 20 ms, replay: refuse, stamp: -5, endless: yes}
        """)
            .devices()
            .getFirst();

    assertThat(device.token()).isEqualTo(Token.filled(7));
    assertThat(device.deviceId()).isEqualTo(-1);
    assertThat(device.address().getPort()).isEqualTo(5555);
    assertThat(device.ownership()).isEqualTo(Ownership.BLANK);
    assertThat(device.plain()).isEqualTo(Plain.YEELIGHT);
    assertThat(device.state().toString()).contains("power=\"on\"", "level=3", "dark=true");
    assertThat(device.state()).containsEntry("note", Results.JSON.stringNode("3"));
    assertThat(device.faults())
        .isEqualTo(
            new Faults(
                0.1, Duration.ofMillis(20), 0, ReplayPolicy.REFUSE, -5, false, false, false, true));
  }

  @Test
  void read_many_haveAddressesOfTheirOwn() throws HomeException {
    Home home = read("devices: [{count: 300}, {count: 2, address: 127.1.0.253}]");

    assertThat(home.devices()).hasSize(302);
    assertThat(home.devices().stream().map(DeviceEntry::address).distinct()).hasSize(302);
    assertThat(home.devices().stream().map(DeviceEntry::deviceId).distinct()).hasSize(302);
    assertThat(home.devices().get(254).address().getAddress().getHostAddress())
        .isEqualTo("127.0.6.1");
  }

  @Test
  void read_again_isTheSame() throws HomeException {
    assertThat(read("devices: [{count: 5}]")).isEqualTo(read("devices: [{count: 5}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "devices: [{loss: 1}] | 'loss' is not known here",
        "devices: [{faults: {loss: 2}}] | not between 0 and 1",
        "devices: [{faults: {loss: much}}] | no share",
        "devices: [{faults: {delay: soon}}] | no number of milliseconds",
        "devices: [{faults: {replay: never}}] | none of accept, last, refuse",
        "devices: [{address: localhost}] | no address",
        "devices: [{address: 127.0.0.256}] | no address",
        "devices: [{did: x}] | no device id",
        "devices: [{ownership: mine}] | none of provisioned, pushes, unprovisioned, blank",
        "devices: [{count: 0}] | not between 1 and",
        "devices: [{spec: nowhere.json}] | cannot be read",
        "devices: [{address: 127.0.0.1}, {address: 127.0.0.1}] | already",
        "devices: {} | expected 'devices:' and a list",
        "devices: [*a] | aliases",
        "seed: x | expected 'devices:'",
        "[ | no YAML",
      })
  void read_aFault_namesTheLine(String text, String expected) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(HomeException.class)
        .hasMessageStartingWith("home.yaml")
        .hasMessageContaining(expected);
  }

  private static Home read(String text) throws HomeException {
    return HomeFile.read("home.yaml", text, Path.of("home.yaml"));
  }
}
