// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.network.router.http.RouterException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The expected digests were computed apart, with Python's hashlib. */
class LoginTest {
  private static final String KEY = "a2ffa5c9be07488bbb04a3a47d3c5f6a";

  @Test
  void digest_bothSchemes_areAsComputedElsewhere() {
    String nonce = MiwifiLogin.nonce("64:cc:2e:00:00:01", 1_700_000_000L, 42);
    assertThat(nonce).isEqualTo("0_64:cc:2e:00:00:01_1700000000_42");
    assertThat(MiwifiLogin.SHA1.digest(utf8("Grüße 1"), KEY, nonce))
        .isEqualTo("7548b63211b2c7ae56b0b0c94e61af85beab43e4");
    assertThat(MiwifiLogin.SHA256.digest(utf8("Grüße 1"), KEY, nonce))
        .isEqualTo("012e82387b7bf73437378eebf5654b6758834fc12fc849aec4592d519c3ba23b");
  }

  @Test
  void header_ofDigest_isAsComputedElsewhere() throws RouterException {
    DigestAuth auth = DigestAuth.of("Digest realm=\"realm\", nonce=\"abc\", qop=\"auth\"");
    assertThat(auth.header("user", utf8("Grüße 1"), "/upnp/control/deviceinfo", "0011"))
        .contains("response=\"7a5b96aba05eb56f82dace1f04dacca9\"");
  }

  @Test
  void of_challengeOfAnotherKind_isRefused() {
    assertThatThrownBy(() -> DigestAuth.of("Basic realm=\"x\""))
        .isInstanceOf(RouterException.class);
    assertThatThrownBy(() -> DigestAuth.of("Digest realm=\"x\", nonce=\"a\", algorithm=SHA-1"))
        .isInstanceOf(RouterException.class);
  }

  @Test
  void quoted_anyText_isJson() {
    assertThat(new String(JsonText.quoted(utf8("a\"\\\nü")), StandardCharsets.UTF_8))
        .isEqualTo("\"a\\\"\\\\\\u000aü\"");
  }

  @Test
  void of_routes_isTheGateway() {
    String routes =
        """
        Iface\tDestination\tGateway\tFlags\tRefCnt
        eth0\t001FA8C0\t00000000\t0001\t0\t0
        eth0\t00000000\t011FA8C0\t0003\t0\t0
        """;
    assertThat(DefaultGateway.of(routes)).contains("192.168.31.1");
    assertThat(DefaultGateway.of("nothing")).isEmpty();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
