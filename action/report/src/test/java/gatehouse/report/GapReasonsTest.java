// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.report.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapReasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The report has no output of `getprop`. | 报告里没有 `getprop` 的输出。
          The report breaks off in the middle of `dumpsys package`. | 报告在 `dumpsys package` 中间中断。
          zip: has no end of central directory record | 文件被截断或不是 APK：缺少 zip 压缩包的目录。
          classes.dex: is no DEX file | classes.dex 已损坏、不完整或格式异常。
          AndroidManifest.xml: has no string pool at offset 0x8 | AndroidManifest.xml 已损坏、不完整或格式异常。
          the file could not be read: permission denied | 文件无法读取：没有读取权限。
          7 lines of the list were not understood. | 清单中有 7 行无法识别。
          The password export could not be read: it is a KeePass database; give its passphrase. | 密码导出文件已加密，需要它的口令。
          """)
  void reason_ofACollector_isSaidInChinese(String reason, String chinese) {
    assertThat(GapReasons.say(Golden.words(Language.CHINESE), reason).plain()).isEqualTo(chinese);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "needs more memory than this run may take",
        "this is a set of APKs: their code was read; unpack it to see each of them",
        "The capture could not be read: the file ends in its header.",
        "Something that nobody has words for",
        "two lines\nof it"
      })
  void reason_ofAnyShape_holdsNoEnglishInChinese(String reason) {
    assertThat(GapReasons.say(Golden.words(Language.CHINESE), reason).plain())
        .doesNotContainPattern("[A-Za-z]{2,} [a-z]{2,}")
        .containsPattern("\\p{IsHan}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Something that nobody has words for", "classes.dex: is no DEX file"})
  void reason_inEnglish_isThatOfTheCollector(String reason) {
    assertThat(GapReasons.say(Golden.words(Language.ENGLISH), reason).plain()).isEqualTo(reason);
  }
}
