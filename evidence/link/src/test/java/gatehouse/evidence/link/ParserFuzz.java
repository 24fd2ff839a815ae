// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.link.address.Defang;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.suffix.SuffixFile;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages, links, codes' contents and lists: whatever they hold, reading them ends. */
class ParserFuzz {
  private static final Suffixes SUFFIXES = Suffixes.carried();
  private static final LinkJudge JUDGE =
      new LinkJudge(SUFFIXES, Brands.with(List.of()), new Lists(SUFFIXES));
  private static final LinkInspector INSPECTOR = new LinkInspector(SUFFIXES, JUDGE);

  @TempDir static Path folder;

  static Stream<byte[]> seeds() {
    return Stream.of(
            "https://account.mi.com@0x7f.1:81/a%252e?url=https%3A%2F%2Fmi-login.top%2F#f",
            "您的账号，请点击https://xia0mi.com/a查看（mі.com）ｍｉ．ｃｏｍ hxxp://a[.]b",
            "intent://a/#Intent;scheme=https;S.browser_fallback_url=http%3A%2F%2Fb;end",
            "WIFI:T:WPA;S:a\\;b;P:c;;",
            "otpauth://totp/A:b?secret=JBSWY3DP&issuer=C",
            "BEGIN:VCARD\nURL:https://a.example\nEND:VCARD",
            "http://[::ffff:1.2.3.4]/ http://भारत.भारत/ http://xn--a-/ javascript:1 data:,x tel:*1#",
            "https://r.example/?u=a1aHR0cHM6Ly9taS5jb20v&q=http://a.b/?q=http://c.d/?q=http://e.f",
            "// ===BEGIN PRIVATE DOMAINS===\ncom\n*.ck\n!www.ck\n公司.cn",
            "||a.example^$important\n@@||b.example^\n0.0.0.0 c.example\nd.example CNAME .\n"
                + "https://e.example/f?g\naddress=/h.example/\nlocal-zone: \"i.example\" static")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_ends(byte[] data) {
    check(data);
  }

  static void check(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    INSPECTOR.text(text).forEach(ParserFuzz::check);
    check(JUDGE.judge(text));
    list(data);
    suffixes(data);
  }

  private static void check(Judgement judgement) {
    assertThat(judgement.shown()).isEqualTo(Defang.of(Defang.undo(judgement.shown())));
    judgement.inside().forEach(ParserFuzz::check);
  }

  private static void list(byte[] data) {
    Path file = write(data);
    try {
      assertThat(new Lists(SUFFIXES).add("list", file).others()).isNotNegative();
    } catch (IOException e) {
      assertThat(e).message().isNotBlank();
    }
  }

  private static void suffixes(byte[] data) {
    Path file = write(data);
    try {
      assertThat(SuffixFile.read(file).cut("a.b.com").registrable()).endsWith("com");
    } catch (IOException e) {
      assertThat(e).message().isNotBlank();
    }
  }

  private static Path write(byte[] data) {
    try {
      return Files.write(folder.resolve("input"), data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
