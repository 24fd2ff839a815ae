// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Vocabulary;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps what replies gave as lines: facts, aspects looked at, and gaps. */
final class Told implements FactSink {
  static final ArtefactId ARTEFACT = new ArtefactId("0".repeat(64));

  final SortedSet<String> facts = new TreeSet<>();
  final SortedSet<String> examined = new TreeSet<>();
  final SortedSet<String> gaps = new TreeSet<>();

  /** What a text gives that must be a router's reply. */
  static Told by(String reply) {
    return ifAny(reply.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  static Optional<Told> ifAny(byte[] reply) {
    Told told = new Told();
    Optional<Replies> replies = Replies.read(reply);
    replies.ifPresent(r -> r.tell(ARTEFACT, told, new Locator.Whole()));
    return replies.map(r -> told);
  }

  /** What a file gives when it is a router's reply. */
  static Optional<Told> ifAny(Path file) {
    try {
      Told told = new Told();
      RouterCollector collector = new RouterCollector();
      Optional<Found> found = collector.recognise(file);
      if (found.isPresent()) {
        collector.collect(found.get(), ARTEFACT, told);
      }
      return found.map(f -> told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    StringBuilder line = new StringBuilder(Vocabulary.relationOf(fact).name());
    Vocabulary.values(fact).forEach(value -> line.append(' ').append(value));
    facts.add(line.toString().replace(ARTEFACT.brief() + "/", ""));
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    examined.add(subject.value().replace(ARTEFACT.brief() + "/", "") + " " + aspect.word());
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(aspect.word() + ": " + reason);
  }
}
