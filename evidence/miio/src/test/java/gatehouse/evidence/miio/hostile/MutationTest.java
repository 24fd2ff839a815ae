// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged input of every format ends as its reader documents. */
class MutationTest {
  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\u0000",
          "\0",
          "-1",
          "1e999",
          "null",
          "true",
          "99999999999999999999",
          "[".repeat(40),
          "\"id\":",
          "\"method\":",
          "\"result\":,",
          "\"error\":{",
          "!1\0",
          "\n  - ",
          "&a ",
          "*a",
          "count: 99999999",
          "\u202e");
  private static final byte[] INFO = text("{\"id\":1,\"method\":\"miIO.info\",\"params\":[]}");
  private static final byte[] RESULT =
      text("{\"id\":7,\"result\":[{\"did\":\"1\",\"siid\":2,\"piid\":3,\"code\":0,\"value\":1}]}");
  private static final byte[] PUSHED =
      text("{\"id\":2,\"method\":\"properties_changed\",\"params\":[{\"siid\":2,\"piid\":1}]}");
  private static final byte[] FAULT =
      text("{\"id\":3,\"error\":{\"code\":-30001,\"message\":\"later\"}}");
  private static final byte[] SPEC =
      text(
          "{\"type\":\"urn:x\",\"services\":[{\"iid\":2,\"type\":\"urn:m:service:fan:1\","
              + "\"properties\":[{\"iid\":1,\"type\":\"urn:m:property:on:1\",\"format\":\"bool\","
              + "\"access\":[\"read\"],\"value-range\":[1,2,1],\"value-list\":[{\"value\":1}]}]}]}");
  private static final byte[] HOME =
      text(
          """
          seed: 3
          devices:
            - name: a
              address: 127.0.5.1
              count: 2
              state: {power: on, x: 1}
              faults: {loss: 10%, delay: 5ms}
              children: [{sid: a, model: b, state: {c: 1}}]
          """);
  private static final byte[] BEACON =
      HexFormat.of().parseHex("5858480b685f12342d585a0b1841e2aa000e00a4964fb5");
  private static final byte[] OLD_BEACON =
      HexFormat.of().parseHex("5030b603d28b98c54124f8c349147675");
  private static final byte[] FRAME = new FrameCipher(Readers.TOKEN).seal(Readers.DID, 3, INFO);
  private static final byte[] GREETING = new HelloReply(1, 2, new Disclosure.Hidden(0xff)).bytes();

  static Stream<Arguments> formats() {
    return Stream.of(
        format("frame", Readers::frame, FRAME, GREETING, Hello.as(4).bytes()),
        format("text", Readers::text, RESULT, SPEC, PUSHED),
        format("home", Readers::home, HOME),
        format("beacon", Readers::beacon, BEACON, OLD_BEACON),
        format("capture", Readers::capture, FRAME, GREETING, INFO),
        format("reply", Readers::reply, RESULT, PUSHED, FAULT, FRAME),
        format("request", Readers::request, INFO, RESULT, PUSHED));
  }

  private static Arguments format(String name, Consumer<byte[]> reader, byte[]... seeds) {
    return Arguments.of(name, reader, List.of(seeds));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void read_damaged_endsAsDocumented(String name, Consumer<byte[]> reader, List<byte[]> seeds) {
    assertThatCode(() -> Mutations.of(seeds).with(WORDS).run(Mutations.BRIEF, reader::accept))
        .as(name)
        .doesNotThrowAnyException();
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void read_damagedOften_endsAsDocumented(
      String name, Consumer<byte[]> reader, List<byte[]> seeds) {
    assertThatCode(() -> Mutations.of(seeds).with(WORDS).run(Mutations.LONG, reader::accept))
        .as(name)
        .doesNotThrowAnyException();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
