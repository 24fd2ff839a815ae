// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.miio.json.JsonFlaw;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class NoticeTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Test
  void heartbeat_asInTheDocuments_isRead() throws JsonFlaw {
    String text =
        "{\"cmd\":\"heartbeat\",\"model\":\"gateway\",\"sid\":\"f0b4299a54e4\",\"short_id\":\"0\","
            + "\"token\":\"NAkZMYEbA5PWFr9Y\",\"data\":\"{\\\"ip\\\":\\\"192.168.31.20\\\"}\"}";

    assertThat(LumiMessage.read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new LumiMessage(
                "heartbeat",
                "gateway",
                "f0b4299a54e4",
                Optional.of("NAkZMYEbA5PWFr9Y"),
                JSON.objectNode().put("ip", "192.168.31.20")));
  }

  @Test
  void lumi_writtenAndRead_isTheSame() throws JsonFlaw {
    LumiMessage report =
        new LumiMessage(
            "report",
            "magnet",
            "158d01",
            Optional.empty(),
            JSON.objectNode().put("status", "open").put("voltage", 3005));

    assertThat(LumiMessage.read(report.bytes())).isEqualTo(report);
  }

  @Test
  void lumi_withoutCommand_isNone() {
    byte[] text = "{\"sid\":\"1\"}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> LumiMessage.read(text))
        .isInstanceOf(JsonFlaw.class)
        .hasMessageContaining("cmd");
  }

  @Test
  void notice_writtenAndRead_isTheSame() throws JsonFlaw {
    YeelightNotice notice =
        new YeelightNotice(
            new TreeMap<>(Map.of("power", JSON.stringNode("on"), "bright", JSON.numberNode(10))));

    assertThat(notice.line()).endsWith("}\r\n").startsWith("{\"method\":\"props\",");
    assertThat(YeelightNotice.read(notice.line())).isEqualTo(notice);
  }

  @Test
  void answer_ofABulb_isNoNotice() {
    assertThatThrownBy(() -> YeelightNotice.read("{\"id\":1,\"result\":[\"ok\"]}"))
        .isInstanceOf(JsonFlaw.class)
        .hasMessageContaining("props");
  }
}
