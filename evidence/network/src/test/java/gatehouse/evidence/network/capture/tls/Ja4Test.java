// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples are those of the specification. */
class Ja4Test {
  private static final List<Integer> CIPHERS =
      numbers("0a0a,1301,1302,1303,c02b,c02f,c02c,c030,cca9,cca8,c013,c014,009c,009d,002f,0035");
  private static final List<Integer> EXTENSIONS =
      numbers(
          "1a1a,001b,0000,0033,0010,4469,0017,002d,000d,0005,0023,0012,002b,ff01,000b,000a,0015");
  private static final List<Integer> SIGNATURES =
      numbers("0403,0804,0401,0503,0805,0501,0806,0601");

  @Test
  void fingerprint_ofABrowser_isThatOfTheSpecification() {
    ClientHello hello =
        new ClientHello(
            0x0303,
            CIPHERS,
            EXTENSIONS,
            List.of("example.com"),
            List.of("h2", "http/1.1"),
            SIGNATURES,
            numbers("2a2a,0304,0303"));
    assertThat(Ja4.of(hello, false)).isEqualTo("t13d1516h2_8daaf6152771_e5627efa2ab1");
    assertThat(Ja4.of(hello, true)).startsWith("q13d1516h2_");
  }

  @Test
  void fingerprint_ofABareHello_hasZeros() {
    ClientHello hello =
        new ClientHello(0x0301, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(Ja4.of(hello, false)).isEqualTo("t10i000000_000000000000_000000000000");
  }

  @Test
  void fingerprint_ofAnOddProtocol_tellsItsHalfOctets() {
    ClientHello hello =
        new ClientHello(
            0x0303, List.of(), List.of(), List.of(), List.of("\u00ab\u00cd"), List.of(), List.of());
    assertThat(Ja4.of(hello, false)).startsWith("t12i0000ad_");
  }

  private static List<Integer> numbers(String hex) {
    return Stream.of(hex.split(",", -1)).map(HexFormat::fromHexDigits).toList();
  }
}
