// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.link.payload.Payload.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadReaderTest {
  private static final String SECRET = "JBSWY3DPEHPK3PXP";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WIFI:T:WPA;S:Home;P:" + SECRET + ";;|WIFI",
        "tel:+8610086|PHONE",
        "tel:*21*10086#|SERVICE_CODE",
        "tel:%2A%2306%23|SERVICE_CODE",
        "SMSTO:+123:go to https://a.example|MESSAGE",
        "mailto:a@example.com?subject=x|MAIL",
        "MATMSG:TO:a@example.com;SUB:x;BODY:y;;|MAIL",
        "otpauth://totp/A:b?secret=" + SECRET + "|SECOND_FACTOR",
        "otpauth-migration://offline?data=" + SECRET + "|SECOND_FACTORS",
        "sgnl://linkdevice?uuid=x&pub_key=" + SECRET + "|SIGN_IN",
        "tg://login?token=" + SECRET + "|SIGN_IN",
        "2@" + SECRET + ",b,c,d|SIGN_IN",
        "https://discord.com/ra/" + SECRET + "|SIGN_IN",
        "FIDO:/0123456789|PASSKEY",
        "upi://pay?pa=a@bank&am=1|PAYMENT",
        "bitcoin:1abc?amount=1|PAYMENT",
        "LPA:1$smdp.example$" + SECRET + "|SIM",
        "intent://a/#Intent;package=b;end|APP",
        "mihome://device|APP",
        "market://details?id=a.b|STORE",
        "javascript:alert(1)|SCRIPT",
        "data:text/html;base64,AAAA|PAGE_INSIDE",
        "data:image/svg+xml,x|PAGE_INSIDE",
        "data:image/png;base64,AAAA|DATA_INSIDE",
        "file:///etc/passwd|FILE",
        "BEGIN:VCARD|CONTACT",
        "MECARD:N:a;URL:https://a.example;;|CONTACT",
        "BEGIN:VEVENT|EVENT",
        "geo:1,2|PLACE"
      })
  void read_code_knowsWhatItIs(String content, Kind kind) {
    assertThat(PayloadReader.read(content))
        .hasValueSatisfying(
            payload -> {
              assertThat(payload.kind()).isEqualTo(kind);
              assertThat(payload.toString()).doesNotContain(SECRET);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://mi.com/", "mi.com", "Note: buy milk", "hello", "", ":", "12:30"})
  void read_linkOrText_isNoPayload(String content) {
    assertThat(PayloadReader.read(content)).isEmpty();
  }

  @Test
  void wifi_fields_areReadButNotTheKey() {
    Payload payload = PayloadReader.read("wifi:S:My\\;Net;T:WPA;P:a\\;b;;").orElseThrow();

    assertThat(payload.about()).containsEntry("network", "My;Net").containsEntry("security", "wpa");
    assertThat(payload.toString()).doesNotContain("a;b");
  }

  @Test
  void wifi_open_saysSo() {
    assertThat(PayloadReader.read("WIFI:S:Cafe;;").orElseThrow().about())
        .containsEntry("security", "none");
  }

  @Test
  void otp_secretInTheLabel_isNotShown() {
    Payload payload = PayloadReader.read("otpauth://totp/secret=" + SECRET).orElseThrow();

    assertThat(payload.toString()).doesNotContain(SECRET);
  }

  @Test
  void intent_withFallback_leadsOn() {
    Payload payload =
        PayloadReader.read(
                "intent://a.example/x#Intent;scheme=https;package=p;"
                    + "S.browser_fallback_url=https%3A%2F%2Fb.example;end")
            .orElseThrow();

    assertThat(payload.about()).containsEntry("app", "p");
    assertThat(payload.inside()).containsExactly("https://a.example/x", "https://b.example");
  }

  @Test
  void message_withLink_leadsOn() {
    assertThat(PayloadReader.read("sms:123?body=see%20http://a.example/x").orElseThrow().inside())
        .containsExactly("http://a.example/x");
  }
}
