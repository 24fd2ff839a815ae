// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReplyMutationTest {
  private static final List<String> SEEDS =
      List.of(
          "{\"romversion\":\"1\",\"routername\":\"x\",\"id\":\"1/2\",\"model\":\"xiaomi.router.r\",\"code\":0}",
          "{\"hardware\":{\"platform\":\"RA67\",\"sn\":\"1\",\"mac\":\"64:cc:2e:00:00:01\"},\"dev\":[{\"mac\":\"64:cc:2e:00:00:02\"}],\"code\":0}",
          "{\"graph\":{\"ip\":\"10.0.0.1\",\"leafs\":[{\"ip\":\"10.0.0.2\",\"leafs\":[]}]},\"code\":0}",
          "{\"bsd\":0,\"info\":[{\"ssid\":\"a\",\"encryption\":\"psk2\",\"password\":\"abcdefgh\"}],\"code\":0}",
          "{\"info\":{\"details\":{\"dns\":[\"8.8.8.8\"],\"wanType\":\"dhcp\"}},\"code\":0}",
          "{\"status\":1,\"list\":[{\"cport\":1,\"rport\":2,\"ip\":\"10.0.0.2\"}],\"code\":0}",
          "{\"mac\":\"\",\"list\":[{\"mac\":\"64:cc:2e:00:00:02\",\"ip\":[{\"ip\":\"10.0.0.3\"}]}],\"code\":0}",
          "{\"result\":[0,{\"values\":{\"a\":{\".type\":\"wifi-iface\",\"key\":\"abcdefgh\"},\"z\":{\".type\":\"zone\"}}}]}",
          "{\"values\":{\"l\":{\".type\":\"interface\",\".name\":\"l\",\"proto\":\"static\",\"ipaddr\":\"10.0.0.1/8\"}}}",
          "{\"device\":{\"br-lan\":{\"leases\":[{\"mac\":\"64:cc:2e:00:00:02\",\"address\":\"10.0.0.3\"}]}}}",
          SoapReplyTest.answer("WLANConfiguration", "GetInfo", "<NewSSID>a</NewSSID>"),
          SoapReplyTest.answer(
              "Hosts", "GetGenericHostEntry", "<NewIPAddress>1.2.3.4</NewIPAddress>"));
  private static final List<String> TOKENS =
      List.of(
          "{", "}", "[", "]", "\"", ":", "null", "1e999", "\\ud800", "<", "&x;", "<?xml ", "/32");

  @Test
  void read_damaged_endsInFacts() {
    assertThatCode(() -> run(500)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_endsInFacts() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private static void run(int times) {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(4); change >= 0 && input.length > 1; change--) {
        input = changed(input, random);
      }
      ReplyFuzz.check(input);
    }
  }

  private static byte[] changed(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length);
    switch (random.nextInt(4)) {
      case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> input[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(input, at + 1);
      }
      default -> {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(token, 0, input, at, Math.min(token.length, input.length - at));
      }
    }
    return input;
  }
}
