// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Vocabulary;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.vault.KeyedDigest;
import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps what a list gave: facts and gaps as lines, secrets by their names. */
final class Collected implements FactSink, SecretSink {
  static final ArtefactId ARTEFACT = new ArtefactId("0".repeat(64));

  final SortedSet<String> facts = new TreeSet<>();
  final SortedSet<String> examined = new TreeSet<>();
  final SortedSet<String> gaps = new TreeSet<>();
  final SortedMap<String, String> secrets = new TreeMap<>();
  final SortedMap<String, SortedMap<String, String>> marks = new TreeMap<>();
  final SortedSet<String> places = new TreeSet<>();

  /** What a file gives that must be a list of devices. */
  static Collected of(Path file) throws IOException {
    return ifAny(file).orElseThrow();
  }

  /** What a file gives when it is a list of devices. */
  static Optional<Collected> ifAny(Path file) throws IOException {
    Collected collected = new Collected();
    try (KeyedDigest digest = KeyedDigest.passing(new SecureRandom())) {
      InventoryCollector collector = new InventoryCollector(collected, digest);
      Optional<Found> found = collector.recognise(file);
      if (found.isPresent()) {
        collector.collect(found.get(), ARTEFACT, collected);
      }
      return found.map(f -> collected);
    }
  }

  /** A file of the test resources. */
  static Path resource(String name) {
    Path path = Path.of("src/test/resources/gatehouse/evidence/miio/inventory", name);
    return Files.exists(path) ? path : Path.of("evidence/miio").resolve(path);
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    StringBuilder line = new StringBuilder(Vocabulary.relationOf(fact).name());
    Vocabulary.values(fact).forEach(value -> line.append(' ').append(value));
    facts.add(line.toString().replace("device:", "").replace(ARTEFACT.brief(), "list"));
    places.add(where.text());
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    examined.add(subject.value().replace("device:", "") + " " + aspect.word());
    places.add(where.text());
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(aspect.word() + ": " + reason);
    places.add(where.text());
    places.add(subject.value());
  }

  @Override
  public void take(
      String name, SecretKind kind, SortedMap<String, String> deviceMarks, Secret secret) {
    secrets.put(name, secret.<String>read(b -> new String(b, StandardCharsets.UTF_8)));
    marks.put(name, deviceMarks);
  }
}
