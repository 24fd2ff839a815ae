// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.code.Codes;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.suffix.Suffixes;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.LinkFact.LinkHas;
import gatehouse.model.fact.LinkFact.LinkPosesAs;
import gatehouse.model.fact.LinkFact.LinkVerdict;
import gatehouse.model.fact.LinkFact.LinksJudged;
import gatehouse.model.fact.LinkJudged;
import gatehouse.model.fact.LinkTrait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCollectorTest implements FactSink {
  private static final Suffixes SUFFIXES = Suffixes.carried();
  private static final Brands BRANDS = Brands.with(List.of());
  private static final LinkCollector COLLECTOR =
      new LinkCollector(
          new LinkInspector(SUFFIXES, new LinkJudge(SUFFIXES, BRANDS, new Lists(SUFFIXES))),
          BRANDS);
  private static final ArtefactId ARTEFACT = new ArtefactId("a".repeat(64));

  @TempDir Path folder;

  private final List<Fact> facts = new ArrayList<>();
  private final List<Locator> places = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
    places.add(where);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    gaps.add("examined");
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(reason);
  }

  @Test
  void collect_chat_statesOfBadLinksOnly() throws IOException {
    collect(
        "28.10.26, 21:14 - Ana: see https://www.mi.com/phones\n"
            + "28.10.26, 21:15 - Unknown: Your account is locked:"
            + " https://mi-account-verify.com/login\n");

    assertThat(facts).filteredOn(LinkVerdict.class::isInstance).hasSize(1);
    assertThat(facts)
        .anyMatch(f -> f instanceof LinkVerdict v && v.verdict() == LinkJudged.DANGEROUS)
        .anyMatch(f -> f instanceof LinkHas h && h.trait() == LinkTrait.POSES_AS_A_BRAND)
        .anyMatch(f -> f instanceof LinkPosesAs p && p.service().equals("xiaomi.com"))
        .anyMatch(f -> f instanceof LinksJudged j && j.links() == 2)
        .noneMatch(f -> f.toString().contains("phones"));
    assertThat(places.getFirst()).isEqualTo(new Locator.Line(2));
    assertThat(gaps).containsExactly("examined");
  }

  @Test
  void collect_listOfLinks_tellsOfApps() throws IOException {
    collect("https://a.example.com/x.apk\nhttps://b.example.com/y\n");

    assertThat(facts)
        .anyMatch(f -> f instanceof LinkHas h && h.trait() == LinkTrait.INSTALLS_AN_APP);
  }

  @Test
  void collect_pictureOfACode_isReadAsItsLink() throws IOException {
    Path file = folder.resolve("code.png");
    Files.write(file, Codes.file(Codes.code("https://mi-account-verify.com/login"), "png"));
    collect(file);

    assertThat(facts)
        .anyMatch(f -> f instanceof LinkVerdict v && v.verdict() == LinkJudged.DANGEROUS);
  }

  @Test
  void collect_moreLinksThanAreLookedAt_saysSo() throws IOException {
    collect(
        IntStream.range(0, LinkCollector.MOST_LINKS + 10)
            .mapToObj("http://10.0.%d.example.com/a"::formatted)
            .collect(Collectors.joining("\n", "", "\n")));

    assertThat(gaps).hasSize(1).first().asString().contains("first 2,000 links");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ro.product.model]: [Redmi]\n[ro.url]: [https://example.com]\n",
        "0.0.0.0 bad.example\n0.0.0.0 worse.example\n",
        "||bad.example^\n||worse.example^\n",
        "<html><a href='https://example.com'>x</a></html>",
        "{\"url\": \"https://example.com\"}",
        "10-28 21:14:03.120  1000  1000 I Tag: https://example.com\n",
        "bad.example.com\nworse.example.com\n",
        "nothing to see here\n",
        "# Read me\nRun README.md and then setup.sh for all of it\n"
      })
  void recognise_whatMachinesWrite_isNoMessage(String text) throws IOException {
    assertThat(COLLECTOR.recognise(write(text))).isEmpty();
  }

  @Test
  void recognise_messageInChinese_isOne() throws IOException {
    assertThat(COLLECTOR.recognise(write("您的账号已被锁定，请点击https://xia0mi.com/a查看\n")))
        .map(Found::kind)
        .contains(EvidenceKind.MESSAGE);
  }

  private void collect(String text) throws IOException {
    collect(write(text));
  }

  private void collect(Path file) throws IOException {
    Optional<Found> found = COLLECTOR.recognise(file);
    COLLECTOR.collect(found.orElseThrow(), ARTEFACT, this);
  }

  private Path write(String text) throws IOException {
    return Files.write(folder.resolve("m.txt"), text.getBytes(StandardCharsets.UTF_8));
  }
}
