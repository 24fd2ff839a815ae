// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
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
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.LinkFact.LinksJudged;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are messages, or nearly: each ends in a number of links, or is none. */
class LinkCollectorFuzz extends DamageTest {
  private static final Suffixes SUFFIXES = Suffixes.carried();
  private static final Brands BRANDS = Brands.with(List.of());
  private static final LinkCollector COLLECTOR =
      new LinkCollector(
          new LinkInspector(SUFFIXES, new LinkJudge(SUFFIXES, BRANDS, new Lists(SUFFIXES))),
          BRANDS);
  private static final String CHAT =
      """
      28.10.26, 21:14 - Ana: see https://www.mi.com/phones
      28.10.26, 21:15 - Unknown: 您的账号 https://mi-account-verify.com/login
      """;

  @TempDir static Path folder;

  static Stream<byte[]> seeds() throws IOException {
    return Stream.of(
        CHAT.getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + CHAT).getBytes(StandardCharsets.UTF_16LE),
        "https://a.example.com/x.apk\nhttps://b.example.com/y\n".getBytes(StandardCharsets.UTF_8),
        Codes.file(Codes.code("https://mi-account-verify.com/login"), "png"));
  }

  @MethodSource("seeds")
  @FuzzTest
  void collect_anything_ends(byte[] data) throws IOException {
    parse(data);
  }

  @Override
  protected Mutations damaged() throws IOException {
    return Mutations.of(seeds().toList())
        .with(List.of("://", ".", "\n", "\u202e", "\0", "http", " - ", ": ", "xn--"));
  }

  @Override
  protected void parse(byte[] data) throws IOException {
    Path file = Files.write(folder.resolve("message"), data);
    Optional<Found> found = COLLECTOR.recognise(file);
    if (found.isPresent()) {
      Told told = new Told();
      COLLECTOR.collect(found.get(), new ArtefactId("a".repeat(64)), told);
      assertThat(told.facts).filteredOn(LinksJudged.class::isInstance).hasSize(1);
      assertThat(told.ends).isNotEmpty().allSatisfy(reason -> assertThat(reason).isNotBlank());
    }
  }

  private static final class Told implements FactSink {
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    @Override
    public void fact(Fact fact, Locator where, Assurance assurance) {
      facts.add(fact);
    }

    @Override
    public void examined(Id subject, Aspect aspect, Locator where) {
      ends.add("examined");
    }

    @Override
    public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
      ends.add(reason);
    }
  }
}
