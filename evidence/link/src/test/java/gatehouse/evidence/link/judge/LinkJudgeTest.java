// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkJudgeTest {
  private static final Suffixes SUFFIXES = Suffixes.carried();

  private final Lists lists = new Lists(SUFFIXES);
  private final LinkJudge judge = new LinkJudge(SUFFIXES, Brands.with(List.of()), lists);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://mi-account-verify.com/, DANGEROUS, BRAND_WITH_LURE",
    "https://mі.com/, DANGEROUS, FOREIGN_LETTERS",
    "https://xia0mi.com/, DANGEROUS, DIGITS_FOR_LETTERS",
    "https://account.xiaomi.com.login.example.ru/, DANGEROUS, DOMAIN_IN_FRONT",
    "https://account.mi.com@example.ru/, DANGEROUS, BRAND_BEFORE_AT",
    "http://0x5db8d822/, DANGEROUS, DISGUISED_IP",
    "javascript:alert(1), DANGEROUS, SCRIPT",
    "'data:text/html,<form>', DANGEROUS, PAGE_INSIDE",
    "http://93.184.216.34:8080/update.apk, DANGEROUS, IP_ADDRESS",
    "https://example.ru/app.apk, SUSPICIOUS, APP_DOWNLOAD",
    "https://example.ru/vpn.mobileconfig, SUSPICIOUS, PROFILE_DOWNLOAD",
    "https://user@example.ru/, SUSPICIOUS, USER_INFO",
    "https://googie.com/, SUSPICIOUS, SIMILAR_LETTERS",
    "https://whatsap.com/, SUSPICIOUS, SLIP_OF_BRAND",
    "https://bank.co.jp.example.cn/, SUSPICIOUS, ENDING_IN_FRONT",
    "https://co.jp.example.cn/, SUSPICIOUS, ENDING_IN_FRONT",
    "https://bank-ne-jp.example.cn/, SUSPICIOUS, ENDING_IN_FRONT",
    "https://vuqfgxy.top/, SUSPICIOUS, GIBBERISH",
    "https://www.jqlvwyk.example.com/, UNKNOWN, GIBBERISH",
    "https://secure-login-verify.com/, SUSPICIOUS, MANY_LURES",
    "https://example.ru/mi.com/login/, SUSPICIOUS, BRAND_IN_PATH_WITH_LURE",
    "https://example.ru/see/mi.com/reviews/, UNKNOWN, BRAND_IN_PATH",
    "https://xiaomi.eu/, UNKNOWN, BRAND_OTHER_ENDING",
    "https://bit.ly/3abcdef, UNKNOWN, SHORTENER",
    "https://somebody.github.io/, UNKNOWN, TENANT",
    "https://www-bbc-co-uk.translate.goog/news, UNKNOWN, TENANT",
    "https://docs.google.com/forms/d/e/x/viewform, UNKNOWN, ANYONE_PUBLISHES",
    "http://192.168.31.1/cgi-bin/luci, UNKNOWN, OWN_NETWORK",
    "https://example.ru:8443/, UNKNOWN, ODD_PORT",
    "http://example.duckdns.org/, UNKNOWN, MOVING_NAME",
    "https://example.nowhere/, UNKNOWN, UNUSABLE",
    "tel:+8610086, UNKNOWN, PHONE",
    "mihome://device, UNKNOWN, APP",
    "https://account.xiaomi.com/pass/serviceLogin, NOTHING_FOUND, OWNED",
    "https://update.miui.com/a.apk, NOTHING_FOUND, OWNED"
  })
  void judge_link_hasVerdictAndReason(String link, Verdict verdict, ReasonKind reason) {
    Judgement judgement = judge.judge(link);

    assertThat(judgement.reasons()).extracting(Reason::kind).contains(reason);
    assertThat(judgement.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.ru/",
    "https://www.bbc.co.uk/news/articles/c1",
    "https://secure.retail.mybank.example.net/netbanking/login",
    "https://login.tax.gov.in/iec/foservices/#/login",
    "https://пример.рф/вход",
    "https://भारत.भारत/",
    "https://例子.测试.中国/路径",
    "https://dianxiaomi.com/",
    "https://www.nature.com.ezproxy.university.edu/articles/1",
    "https://cn.bing.com/search?q=https",
    "https://12306.cn/index/",
    "https://web.archive.org/web/2020/https://example.org/"
  })
  void judge_honestLink_findsNothing(String link) {
    assertThat(judge.judge(link).verdict()).isEqualTo(Verdict.NOTHING_FOUND);
  }

  @Test
  void judge_redirector_judgesTheTargetToo() {
    Judgement judgement =
        judge.judge("https://www.google.com/url?q=https%3A%2F%2Fxia0mi.com%2Flogin&sa=D");

    assertThat(judgement.verdict()).isEqualTo(Verdict.DANGEROUS);
    assertThat(judgement.owner()).map(Brand::name).hasValue("Google");
    assertThat(judgement.inside()).extracting(Judgement::site).containsExactly("xia0mi.com");
  }

  @Test
  void judge_targetInBase64_isFound() {
    assertThat(judge.judge("https://r.example.com/ck/a?u=a1aHR0cHM6Ly94aWEwbWkuY29tLw").verdict())
        .isEqualTo(Verdict.DANGEROUS);
  }

  @Test
  void judge_linksInLinksWithoutEnd_stopsAndSaysSo() {
    String link = "https://mi.com/";
    for (int i = 0; i < 6; i++) {
      link = "https://www.google.com/url?q=" + link.replace("%", "%25").replace("?", "%3F");
    }

    assertThat(judge.judge(link).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void judge_listed_isDangerousAndSaysWhere() throws IOException {
    lists.add("mine", Files.writeString(folder.resolve("l"), "bad.example.org\nmi.com\n"));

    Judgement judgement = judge.judge("https://www.bad.example.org/");
    assertThat(judgement.verdict()).isEqualTo(Verdict.DANGEROUS);
    assertThat(judgement.reasons().getFirst().about())
        .containsEntry("list", "mine")
        .containsEntry("line", "1")
        .containsEntry("subject", "bad.example.org");
    assertThat(judge.judge("https://account.mi.com/").verdict()).isEqualTo(Verdict.SUSPICIOUS);
  }

  @Test
  void judge_anyLink_isShownSoThatNobodyClicks() {
    assertThat(judge.judge("https://mi.com/\u202eapk").shown())
        .isEqualTo("https[:]//mi[.]com/[U+202E]apk");
  }

  @Test
  void judge_addingAReason_neverMakesItBetter() {
    assertThat(judge.judge("https://example.ru/").verdict())
        .isGreaterThan(judge.judge("https://example.ru:81/").verdict());
    assertThat(judge.judge("https://example.ru:81/").verdict())
        .isGreaterThan(judge.judge("https://example.top:81/").verdict());
    assertThat(judge.judge("https://example.top:81/").verdict())
        .isGreaterThan(judge.judge("https://u@example.top:81/").verdict());
  }
}
