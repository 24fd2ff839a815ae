// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
  @ParameterizedTest
  @CsvSource({
    "https://account.xiaomi.com/pass?a=b@c, xiaomi.com",
    "HTTPS://Www.Bank.co.in:8443/x, bank.co.in",
    "https://user:word@login.example.com/, example.com",
    "somebody.github.io/page, somebody.github.io",
    "http://192.168.31.1/, 192.168.31.1",
    "http://[fe80::1]:80/, [fe80::1]",
    "http://router.lan, router.lan",
    "androidapp://com.xiaomi.smarthome, xiaomi.com",
    "android://hash@com.xiaomi.smarthome/, com.xiaomi.smarthome"
  })
  void site_ofAnAddress_isItsRegistrableDomain(String address, String site) {
    assertThat(Sites.of(address)).contains(site);
  }

  @ParameterizedTest
  @CsvSource({"''", "My bank", "https://", "https://...", "a b.com", "'http://<x>.com'"})
  void text_thatIsNoAddress_isNone(String text) {
    assertThat(Sites.of(text)).isEmpty();
  }
}
