// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import gatehouse.cli.Run;
import gatehouse.evidence.link.judge.ReasonKind;
import gatehouse.evidence.link.judge.Verdict;
import gatehouse.knowledge.rule.Message;
import gatehouse.report.words.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkCommandTest {
  private static final String SECRET = "JBSWY3DPEHPK3PXP";

  @TempDir Path folder;

  @Test
  void link_dangerous_saysWhyAndEndsWithOne() {
    Run run = Run.in(folder, "link", "https://mi-account-verify.com/login");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("✖ Dangerous  https[:]//mi-account-verify[.]com/login\n")
        .contains("Its name joins Xiaomi with words that make people act")
        .contains("own site is mi[.]com")
        .endsWith("Nothing was opened, and no connection was made.\n");
  }

  @Test
  void link_exitCodes_followTheVerdict() {
    assertThat(Run.in(folder, "link", "https://account.mi.com/").code()).isZero();
    assertThat(Run.in(folder, "link", "https://bit.ly/3abc").code()).isEqualTo(3);
    assertThat(Run.in(folder, "link", "https://whatsap.com/").code()).isEqualTo(1);
    assertThat(Run.in(folder, "link", "mi.com", "bit.ly/3abc", "xia0mi.com").code()).isEqualTo(1);
    assertThat(Run.in(folder, "link", "no", "link", "here").code()).isEqualTo(4);
    assertThat(Run.in(folder, "link").code()).isEqualTo(2);
  }

  @Test
  void link_chinese_speaksChinese() {
    Run run = Run.in(folder, "link", "--lang", "zh", "您的账号异常，请点击https://xia0mi.com查看");

    assertThat(run.out())
        .startsWith("✖ 危险  https[:]//xia0mi[.]com\n")
        .contains("冒充")
        .contains("小米");
  }

  @Test
  void link_hostile_cannotBeClickedAndHidesNothing() {
    Run run = Run.in(folder, "link", "https://user@exam\u202eple.com/\u001b[31m http://a.com/x.y");

    assertThat(run.out())
        .doesNotContain("\u202e")
        .doesNotContain("\u001b")
        .doesNotContain("http:")
        .doesNotContainPattern("[a-z]\\.com");
  }

  @Test
  void link_picture_isReadAndItsSecretKept() throws IOException, WriterException {
    Path picture = qr("otpauth://totp/Mi:me?secret=" + SECRET + "&issuer=Mi");

    Run run = Run.in(folder, "link", picture);
    Run json = Run.in(folder, "link", "--json", picture.getFileName());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("the secret of a second factor: Mi me").doesNotContain(SECRET);
    assertThat(json.out()).contains("\"id\":\"second-factor\"").doesNotContain(SECRET);
  }

  @Test
  void link_brokenPicture_isNotExamined() throws IOException {
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
    Files.write(folder.resolve("a.png"), head);

    Run run = Run.in(folder, "link", "a.png");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a.png: a PNG file without an end");
  }

  @Test
  void link_textFile_isRead() throws IOException {
    Files.writeString(folder.resolve("sms.txt"), "Parcel: hxxps://xia0mi[.]com/a");

    assertThat(Run.in(folder, "link", "sms.txt").out()).contains("xia0mi[.]com/a");
  }

  @Test
  void link_list_isAsked() throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "# mine\n||bad.example.org^\n/pattern/\n");

    Run run = Run.in(folder, "link", "--list", "bad.txt", "https://x.bad.example.org/");

    assertThat(run.out()).contains("your list bad[.]txt, line 2: bad[.]example[.]org");
    assertThat(run.err()).contains("bad.txt: 1 lines were understood, 1 were not");
    assertThat(Run.in(folder, "link", "--list", "none.txt", "mi.com").code()).isEqualTo(5);
  }

  @Test
  void link_brandOfTheUser_isWatchedOver() {
    Run run = Run.in(folder, "link", "--brand", "My Bank=mybank.co.in", "https://mybank-kyc.in/");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("My Bank");
    assertThat(Run.in(folder, "link", "--brand", "My Bank", "mi.com").code()).isEqualTo(2);
  }

  @Test
  void link_suffixesOfTheUser_areFollowed() throws IOException {
    Files.writeString(folder.resolve("psl.dat"), "com\nexample.com\n");
    Files.writeString(folder.resolve("bad.dat"), "<html>");

    assertThat(Run.in(folder, "link", "--suffixes", "psl.dat", "https://a.b.example.com/").out())
        .contains("belongs to: b[.]example[.]com");
    assertThat(Run.in(folder, "link", "--suffixes", "bad.dat", "mi.com").code()).isEqualTo(5);
  }

  @Test
  void link_json_isALineForEachLink() {
    Run run =
        Run.in(folder, "link", "--json", "mi.com https://www.google.com/url?q=http://xia0mi.com");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .startsWith("{\"link\":\"mi[.]com\",\"verdict\":\"nothing-found\",\"site\":\"mi[.]com\"")
        .contains("\"id\":\"digits-for-letters\",\"weight\":\"decisive\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void words_everyReasonAndVerdict_haveThem(Language language) {
    LinkWords words = LinkWords.in(language);

    for (ReasonKind kind : ReasonKind.values()) {
      assertThat(Message.parse(words.text("reason." + kind.id())).parts()).isNotEmpty();
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(words.verdict(verdict)).isNotBlank();
      assertThat(words.advice(verdict)).isNotBlank();
    }
  }

  /** What each sentence speaks of is there when such a link comes. */
  @Test
  void words_everyPlace_isFilled() {
    Map<String, String> links =
        Map.of(
            "tel:*21*1#", "*21*1#",
            "WIFI:S:net;;", "net",
            "upi://pay?pa=a@b", "a[@]b",
            "LPA:1$smdp.example$K", "smdp[.]example",
            "sgnl://linkdevice?uuid=1", "Signal");
    links.forEach(
        (link, part) ->
            assertThat(Run.in(folder, "link", link).out()).contains(part).doesNotContain("{"));
    Stream.of(
            "http://93.184.216.34:81/a.apk", "https://a.b.c.d.e.f.example.org/", "https://u@e.org/")
        .forEach(link -> assertThat(Run.in(folder, "link", link).out()).doesNotContain("{"));
  }

  private Path qr(String content) throws IOException, WriterException {
    BitMatrix matrix = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 240, 240);
    BufferedImage image =
        new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        image.setRGB(x, y, matrix.get(x, y) ? 0 : 0xffffff);
      }
    }
    Path file = folder.resolve("code.png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
