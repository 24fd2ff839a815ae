// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.link.find.Found.Writing;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFinderTest {
  private static final LinkFinder FINDER = new LinkFinder(Suffixes.carried());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your parcel waits: http://a.example.com/x. Pay now!|http://a.example.com/x",
        "See (https://en.wikipedia.org/wiki/A_(b)).|https://en.wikipedia.org/wiki/A_(b)",
        "mail <https://mi.com/a?b=c&d=e>|https://mi.com/a?b=c&d=e",
        "visit mi.com, please|mi.com",
        "go to www.mi.com/in now|www.mi.com/in",
        "router at 192.168.31.1/cgi-bin|192.168.31.1/cgi-bin",
        "your code: 1234. mi.com:8443/x|mi.com:8443/x",
        "您的账号异常，请点击https://mi.com/a查看。|https://mi.com/a",
        "请访问mi.com谢谢|mi.com",
        "网址：https://mi.com。|https://mi.com",
        "（https://mi.com/a）请查看|https://mi.com/a",
        "打开http://小米.中国/路|http://小米.中国/",
        "कृपया http://भारत.भारत/पथ। धन्यवाद|http://भारत.भारत/पथ",
        "Перейдите: https://пример.рф/вход!|https://пример.рф/вход",
        "«https://mi.com»|https://mi.com",
        "klik https://mi.com/a, lalu masuk|https://mi.com/a",
        "call tel:*21*1#|tel:*21*1#",
        "javascript:alert(1)|javascript:alert(1)",
        "open mihome://device/1 now|mihome://device/1"
      })
  void find_message_hasItsLink(String text, String link) {
    assertThat(FINDER.find(text)).extracting(Found::link).containsExactly(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hxxps://mi[.]com/a|https://mi.com/a|DEFANGED",
        "hXXp[:]//mi(.)com|http://mi.com|DEFANGED",
        "mi[dot]com|mi.com|DEFANGED",
        "ｈｔｔｐｓ：／／ｍｉ．ｃｏｍ／a|https://mi.com/a|DISGUISED",
        "mi。com|mi.com|DISGUISED",
        "https://mi.com|https://mi.com|PLAIN"
      })
  void find_writing_isUndoneAndTold(String text, String link, Writing writing) {
    assertThat(FINDER.find(text)).containsExactly(new Found(link, writing));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing here",
        "write to user@example.com",
        "report.pdf and photo.jpg",
        "version 1.2.3",
        "at 12:30 o'clock...",
        "e.g. this",
        "价格3.5元"
      })
  void find_noLink_isEmpty(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void find_several_comeInOrder() {
    assertThat(FINDER.find("a http://b.com c d.com/e\nf https://g.com"))
        .extracting(Found::link)
        .isEqualTo(List.of("http://b.com", "d.com/e", "https://g.com"));
  }

  @Test
  void find_endlessText_endsSoon() {
    assertThat(FINDER.find("中a.".repeat(400_000))).hasSizeLessThanOrEqualTo(LinkFinder.MOST);
    assertThat(FINDER.find("http://a.com/" + ")".repeat(400_000))).hasSize(1);
    assertThat(FINDER.find("a.com ".repeat(400_000))).hasSize(LinkFinder.MOST);
  }
}
