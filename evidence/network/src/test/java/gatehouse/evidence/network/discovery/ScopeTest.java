// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.0/24",
        "172.32.0.0/24",
        "192.169.0.0/24",
        "100.64.0.0/24",
        "10.0.0.0/21",
        "192.168.1.0/0",
        "192.168.1.0/33",
        "192.168.1.0",
        "192.168.1.256/24",
        "fe80::/64",
        ""
      })
  void of_whatIsNotOneHome_isRefused(String subnet) {
    assertThatThrownBy(() -> Scope.of(subnet)).isInstanceOf(ScopeException.class);
  }

  @Test
  void addresses_ofASubnet_leaveOutItsEnds() throws Exception {
    Scope scope = Scope.of("192.168.31.77/30");
    assertThat(scope.addresses())
        .extracting(InetAddress::getHostAddress)
        .containsExactly("192.168.31.77", "192.168.31.78");
    assertThat(scope).hasToString("192.168.31.76/30");
    assertThat(Scope.of("10.1.2.3/32").addresses()).hasSize(1);
    assertThat(Scope.of("172.31.252.0/22").addresses()).hasSize(1022);
  }

  @Test
  void contains_neighbourOfTheSubnet_isFalse() throws Exception {
    Scope scope = Scope.of("192.168.31.0/24");
    assertThat(scope.contains(InetAddress.getByName("192.168.31.255"))).isTrue();
    assertThat(scope.contains(InetAddress.getByName("192.168.32.1"))).isFalse();
    assertThat(scope.contains(InetAddress.getByName("2001:db8::1"))).isFalse();
  }
}
