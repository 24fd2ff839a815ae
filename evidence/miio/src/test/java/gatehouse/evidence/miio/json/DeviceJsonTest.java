// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DeviceJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"id\":1,,\"otu_stat\":{\"a\":1}} | {\"id\":1,\"otu_stat\":{\"a\":1}}",
        "{\"id\":1,\"value\":00} | {\"id\":1,\"value\":0}",
        "{\"value\":-007.5} | {\"value\":-7.5}",
        "{\"result\":,\"id\":5} | {\"result\":null,\"id\":5}",
        "{\"result\":} | {\"result\":null}",
        "{\"a\":[1,2,],} | {\"a\":[1,2]}",
        "{\"a\":\"x,,00:,\"} | {\"a\":\"x,,00:,\"}",
        "[,1] | [1]",
      })
  void read_aQuirk_isPutRight(String text, String meant) throws JsonFlaw {
    assertThat(read(text)).isEqualTo(meant);
  }

  @Test
  void read_afterNul_isNotPartOfIt() throws JsonFlaw {
    assertThat(read("{\"id\":1}\0\0")).isEqualTo("{\"id\":1}");
    assertThat(read("{\"id\":1}\0{\"id\":2}")).isEqualTo("{\"id\":1}");
  }

  @Test
  void read_controlCharactersInAName_areKept() throws JsonFlaw {
    assertThat(read("{\"ssid\":\"a\tb\"}")).isEqualTo("{\"ssid\":\"a\\tb\"}");
  }

  @Test
  void read_noJson_isAFlaw() {
    for (String text : new String[] {"", " ", "{", "1 2", "{\"a\" 1}", "[".repeat(50_000), "nul"}) {
      assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(JsonFlaw.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"a\":[1,-2.5e3,true,null,{\"b\":[]}],\"c\":{}}",
        "[2147483648,9223372036854775808,1e400,\"\\u4f60\"]",
        "{\"a\":1,\"a\":[2]}",
        "\"text\"",
        "17",
      })
  void read_anyValue_isWhatJacksonReads(String text) throws JsonFlaw {
    assertThat(DeviceJson.read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(JsonMapper.shared().readTree(text));
  }

  private static String read(String text) throws JsonFlaw {
    return DeviceJson.read(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
