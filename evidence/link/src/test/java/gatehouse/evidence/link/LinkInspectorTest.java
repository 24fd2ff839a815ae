// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.code.Codes;
import gatehouse.evidence.link.code.PictureException;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.judge.Reason;
import gatehouse.evidence.link.judge.ReasonKind;
import gatehouse.evidence.link.judge.Verdict;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkInspectorTest {
  private static final Suffixes SUFFIXES = Suffixes.carried();
  private static final LinkInspector INSPECTOR =
      new LinkInspector(
          SUFFIXES, new LinkJudge(SUFFIXES, Brands.with(List.of()), new Lists(SUFFIXES)));

  @Test
  void text_message_isJudgedLinkByLinkOnce() {
    assertThat(INSPECTOR.text("see mi.com, then mi-account-verify.com, and mi.com again"))
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.NOTHING_FOUND, Verdict.DANGEROUS);
  }

  @Test
  void text_withoutLinks_isEmpty() {
    assertThat(INSPECTOR.text("nothing to see here")).isEmpty();
  }

  @Test
  void text_codeWithSpaces_isOneThing() {
    assertThat(INSPECTOR.text("WIFI:S:my home net;T:WPA;P:see mi.com;;"))
        .singleElement()
        .satisfies(j -> assertThat(j.toString()).doesNotContain("see mi"));
  }

  @Test
  void picture_code_isJudged() throws PictureException {
    LinkInspector.Scan scan =
        INSPECTOR.picture(Codes.file(Codes.code("https://xia0mi.com/login"), "png"));

    assertThat(scan.codes()).isEqualTo(1);
    assertThat(scan.judgements()).extracting(Judgement::verdict).containsExactly(Verdict.DANGEROUS);
  }

  @Test
  void picture_secondFactor_isToldWithoutItsSecret() throws PictureException {
    LinkInspector.Scan scan =
        INSPECTOR.picture(
            Codes.file(
                Codes.code("otpauth://totp/Mi:me?secret=JBSWY3DPEHPK3PXP&issuer=Mi"), "png"));

    assertThat(scan.judgements().getFirst().reasons())
        .extracting(Reason::kind)
        .containsExactly(ReasonKind.SECOND_FACTOR);
    assertThat(scan.toString()).doesNotContain("JBSWY3DP");
  }

  @Test
  void picture_codeOfPlainText_leadsNowhere() throws PictureException {
    LinkInspector.Scan scan = INSPECTOR.picture(Codes.file(Codes.code("hello there"), "png"));

    assertThat(scan.codes()).isEqualTo(1);
    assertThat(scan.judgements()).isEmpty();
  }
}
