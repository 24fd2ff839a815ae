// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.util.List;

class ReplyMutationTest extends DamageTest {
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

  @Override
  protected Mutations damaged() {
    return Mutations.ofTexts(SEEDS).with(TOKENS);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    ReplyFuzz.check(input);
  }
}
