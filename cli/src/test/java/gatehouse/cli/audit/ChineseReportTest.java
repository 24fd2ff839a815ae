// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Chinese report holds no English words: only names, and what a machine calls something. */
class ChineseReportTest {
  private static final Path ROOT = Path.of(System.getProperty("gatehouse.root"));

  /** Names of products, companies, standards and of what is in the example home. */
  private static final Set<String> NAMES =
      Pattern.compile(" ")
          .splitAsStream(
              "Gatehouse Android HyperOS Google Play Chrome Firefox Droid Wi Fi Bootloader Meta Now"
                  + " Access System WebView stopstalkerware org securitylab amnesty accessnow help"
                  + " dns net AppsFlyer AdMob Facebook App Events Unity Ads MiStatistic Xiaomi"
                  + " Redmi Note Mi Example madeup example starter Battery Monitor Update Torch"
                  + " Chat Bubble ExampleWatch ExampleSpy Windows VPN kB WebP Stagefright Dirty"
                  + " Pipe")
          .collect(Collectors.toUnmodifiableSet());

  /** What a machine calls something: ids, paths, packages, commands, digests, settings. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[A-Za-z0-9_-]*[./_:@=-][A-Za-z0-9./_:@=-]*|[0-9a-f]{8,}|\\b[A-Z0-9]{2,}\\b|"
              + "`[^`]*`|\\badb shell [ -~]*|\\bzip\\b|\\b(global|secure|system)\\b|"
              + "\\b(flurry|appsflyer|msa|unsigned)\\b|\\b(dumpsys|settings) \\w+|\\bls\\b");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern STATEMENT = Pattern.compile("!?[a-z_]+\\([^()]*\\)");

  /** A statement of a rule, which is a text of its own on the page: ASCII with quotes or braces. */
  private static final Pattern STATEMENT_ALONE = Pattern.compile("[ -~]*[\"({][ -~]*");

  @Test
  void page_inChinese_hasNoEnglishWords() throws Exception {
    List<String> texts = new ArrayList<>();
    collect(page(run("audit", "examples/home", "--format", "html")).getDocumentElement(), texts);

    assertThat(texts).hasSizeGreaterThan(1000);
    assertThat(english(texts.stream())).isEmpty();
  }

  @Test
  void terminal_inChinese_hasNoEnglishWords() {
    for (String size : List.of("--full", "--threads=2")) {
      assertThat(english(Stream.of(unwrapped(run("audit", "examples/home", size))))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "known-stalkerware",
        "unseen-controller",
        "proxy-set",
        "xiaomi-account",
        "dual-apps"
      })
  void proof_inChinese_hasNoEnglishWords(String rule) {
    String proof = unwrapped(run("why", rule, "examples/home")).replaceAll("统计：.*", "");

    assertThat(english(Stream.of(STATEMENT.matcher(proof).replaceAll(" ")))).isEmpty();
  }

  @Test
  void reasons_whyBrokenFilesWereNotRead_areChinese(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.apk"), "no archive");
    Files.writeString(folder.resolve("dump.txt"), "== dumpstate: 2026-10-28 21:14:03\n");
    Files.writeString(folder.resolve("outputs.txt"), "DUMP OF SERVICE package:\n");
    Files.write(folder.resolve("c.pcap"), new byte[] {-44, -61, -78, -95, 2, 0, 4, 0, 0, 0});
    archive(folder.resolve("bad.apk"), "AndroidManifest.xml", "classes.dex", "resources.arsc");
    archive(folder.resolve("set.apks"), "base.apk");

    assertThat(english(Stream.of(unwrapped(run("audit", folder.toString(), "--full"))))).isEmpty();
  }

  private static void archive(Path file, String... entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(new byte[200]);
      }
    }
  }

  private static String run(String command, String... arguments) {
    Object[] words =
        Stream.of(
                Stream.of(command),
                Stream.of(arguments),
                Stream.of("--indicators", "examples/indicators"),
                Stream.of("--as-of", "2026-11-01", "--lang", "zh"))
            .flatMap(s -> s)
            .toArray();
    return Run.in(ROOT, words).out();
  }

  private static Set<String> english(Stream<String> texts) {
    Set<String> found = new TreeSet<>();
    texts
        .filter(text -> !STATEMENT_ALONE.matcher(text).matches())
        .forEach(
            text -> {
              Matcher words = WORD.matcher(IDENTIFIER.matcher(text).replaceAll(" "));
              while (words.find()) {
                if (!NAMES.contains(words.group())) {
                  found.add(
                      words.group() + " in: " + text.substring(0, Math.min(200, text.length())));
                }
              }
            });
    return found;
  }

  /** The text without the breaks of lines and without the commands that are to be copied. */
  private static String unwrapped(String text) {
    return text.replaceAll("(?m)^  gatehouse .*$", "").replaceAll("\n +", "");
  }

  private static Document page(String html)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  /** The texts that a person reads or hears, without rules and paths. */
  private static void collect(Node node, List<String> texts) {
    if (node instanceof Element element) {
      if (Set.of("code", "style", "script", "meta", "pre").contains(element.getTagName())) {
        return;
      }
      NamedNodeMap attributes = element.getAttributes();
      for (String spoken : List.of("title", "aria-label", "alt")) {
        if (attributes.getNamedItem(spoken) != null) {
          texts.add(attributes.getNamedItem(spoken).getNodeValue());
        }
      }
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      texts.add(node.getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, texts);
    }
  }
}
