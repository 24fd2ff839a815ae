// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {
  /** Hosts as the WHATWG URL Standard reads them; an empty cell is no host a browser takes. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "http://EXAMPLE.com/, example.com",
        "http://example.com./, example.com",
        "http:\\\\example.com\\x, example.com",
        "https:example.com, example.com",
        "https:////example.com/, example.com",
        "http://user:pw@example.com:81/x, example.com",
        "http://a@b@example.com/, example.com",
        "http://example.com?q@other.com, example.com",
        "http://example.com#@other.com, example.com",
        "http://exam%70le.com/, example.com",
        "http://ＥＸＡＭＰＬＥ．ｃｏｍ/, example.com",
        "http://example。com/, example.com",
        "http://faß.de/, xn--fa-hia.de",
        "http://bücher.example/, xn--bcher-kva.example",
        "http://XN--BCHER-KVA.example/, xn--bcher-kva.example",
        "http://☕.example/, xn--53h.example",
        "http://a_b.example.com/, a_b.example.com",
        "http://-a-.example.com/, -a-.example.com",
        "http://192.168.0.257/, 192.168.0.257",
        "http://[::1]/, [::1]",
        "http://[2001:DB8:0:0:1:0:0:1]/, [2001:db8::1:0:0:1]",
        "http://[::ffff:192.0.2.1]/, [::ffff:c000:201]",
        "mi.com:8443/a, mi.com",
        "//mi.com/a, mi.com",
        "ftp://mi.com/a, mi.com"
      })
  void host_anyWriting_isWhatBrowsersRead(String link, String host) throws LinkException {
    assertThat(AddressReader.read(link).host().text()).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({
    "http://192.168.0.1/, 192.168.0.1",
    "http://3232235521/, 192.168.0.1",
    "http://0xc0a80001/, 192.168.0.1",
    "http://0300.0250.0.1/, 192.168.0.1",
    "http://192.168.1/, 192.168.0.1",
    "http://0x7f.1/, 127.0.0.1",
    "http://127.1./, 127.0.0.1",
    "http://1.0x/, 1.0.0.0",
    "http://０Ｘｃ０．０２５０．０１/, 192.168.0.1",
    "http://4294967295/, 255.255.255.255"
  })
  void ip_anyNotation_isOneAddress(String link, String ip) throws LinkException {
    Address address = AddressReader.read(link);

    assertThat(address.host()).isInstanceOf(Host.Ip4.class);
    assertThat(address.host().text()).isEqualTo(ip);
    assertThat(address.oddities().contains(Oddity.DISGUISED_IP))
        .isEqualTo(!link.equals("http://192.168.0.1/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://4294967296/",
        "http://256.256.256.256/",
        "http://1.2.3.4.5/",
        "http://0x.0x.0x.0xg1.08/",
        "http://foo.0x4x.09/",
        "http://[::1/",
        "http://[1::2::3]/",
        "http://[1:2:3:4:5:6:7]/",
        "http://[::1.2.3]/",
        "http://a b.com/",
        "http://a<b.com/",
        "http://a%00b.com/",
        "http://a%zzb.com/",
        "http://mi.com:99999/",
        "http://mi.com:8a/",
        "http://xn--a/",
        "http://./"
      })
  void host_noBrowserTakes_isUnusable(String link) throws LinkException {
    assertThat(AddressReader.read(link).host()).isInstanceOf(Host.Unusable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http:/\\mi.com/, SLASHES",
    "http://mi%2ecom/, ENCODED_HOST",
    "http://ｍｉ.com/, DISGUISED_HOST",
    "http://mi.com/%252e%252e/, ENCODED_TWICE",
    "http://mi.com/a%2541, ENCODED_TWICE"
  })
  void writing_odd_isNoted(String link, Oddity oddity) throws LinkException {
    assertThat(AddressReader.read(link).oddities()).containsExactly(oddity);
  }

  @Test
  void writing_hiding_isNotedAndSkipped() throws LinkException {
    assertThat(AddressReader.read("http://m\u200bi.com/").oddities())
        .containsExactly(Oddity.INVISIBLE);
    assertThat(AddressReader.read("http://m\u200di.com/").oddities())
        .containsExactly(Oddity.INVISIBLE);
    assertThat(AddressReader.read("http://\u202emi.com/").oddities())
        .containsExactly(Oddity.TURNED);
    assertThat(AddressReader.read("http://m\ni.com/").oddities()).containsExactly(Oddity.BROKEN);
    assertThat(AddressReader.read("http://m\u200bi.com/").host().text()).isEqualTo("mi.com");
  }

  @Test
  void joiner_whereAScriptNeedsIt_isKept() throws LinkException {
    assertThat(AddressReader.read("http://क्‍ष.com/").oddities()).isEmpty();
  }

  @Test
  void parts_ofAWholeLink_areApart() throws LinkException {
    assertThat(AddressReader.read("HTTPS://u:p@Mi.com:443/a/b?c=d?e#f#g"))
        .isEqualTo(
            new Address(
                "https",
                "u:p",
                new Host.Name("mi.com", "mi.com"),
                -1,
                "/a/b",
                "c=d?e",
                "f#g",
                java.util.Set.of()));
  }

  @Test
  void scheme_notOfTheWeb_keepsTheRest() throws LinkException {
    Address address = AddressReader.read("mihome://device/1?x#y");

    assertThat(address.web()).isFalse();
    assertThat(address.path()).isEqualTo("//device/1?x");
  }

  @Test
  void text_emptyOrEndless_isRefused() {
    assertThatThrownBy(() -> AddressReader.read(" \t")).isInstanceOf(LinkException.class);
    assertThatThrownBy(() -> AddressReader.read("a".repeat(AddressReader.LONGEST + 1)))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("65536");
  }
}
