// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Vocabulary;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what a collector says, as lines that tests can read. */
final class Gathered implements FactSink {
  public static final ArtefactId ARTEFACT = new ArtefactId("0".repeat(64));
  private static final String PHONE = "phone:" + ARTEFACT.brief();

  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> lines = new TreeSet<>();
  private final Set<String> examined = new TreeSet<>();
  private final Set<String> gaps = new TreeSet<>();
  private final List<Locator> places = new ArrayList<>();

  /** What the collector makes of a path that it must recognise. */
  public static Gathered from(Collector collector, Path path) throws IOException {
    Found found = collector.recognise(path).orElseThrow();
    Gathered gathered = new Gathered();
    collector.collect(found, ARTEFACT, gathered);
    return gathered;
  }

  /** A file of the test resources. */
  public static Path resource(String name) {
    Path path = Path.of("src/test/resources", name);
    return Files.exists(path) ? path : Path.of("evidence/phone").resolve(path);
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
    places.add(where);
    StringBuilder line = new StringBuilder(Vocabulary.relationOf(fact).name());
    for (Object value : Vocabulary.values(fact)) {
      line.append(' ').append(brief(value.toString()));
    }
    lines.add(line.toString());
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    examined.add(brief(subject.value()) + " " + aspect.word());
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(brief(subject.value()) + " " + aspect.word() + ": " + reason);
  }

  private static String brief(String value) {
    return value.replace("app:" + PHONE + "/", "").replace(PHONE, "phone");
  }

  public List<Fact> facts() {
    return facts;
  }

  /** Facts as {@code relation column column}, with {@code phone} and bare package names as ids. */
  public Set<String> lines() {
    return lines;
  }

  /** The lines of one relation. */
  public List<String> lines(String relation) {
    return lines.stream().filter(l -> l.startsWith(relation + " ")).toList();
  }

  public Set<String> examined() {
    return examined;
  }

  public Set<String> gaps() {
    return gaps;
  }

  public List<Locator> places() {
    return places;
  }
}
