// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.NetworkFact.Allowed;
import gatehouse.model.fact.NetworkFact.AllowedToRouter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the collector told of a file. */
final class Collected implements FactSink {
  final List<Fact> facts = new ArrayList<>();
  final List<String> gaps = new ArrayList<>();

  static byte[] resource(String name) {
    try (InputStream in = Collected.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<Collected> ifAny(byte[] content) {
    try {
      Path file = Files.createTempFile("walls", "");
      try {
        Files.write(file, content);
        return of(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<Collected> of(Path path) throws IOException {
    WallsCollector collector = new WallsCollector();
    Optional<Found> found = collector.recognise(path);
    Collected collected = new Collected();
    if (found.isPresent()) {
      collector.collect(found.get(), new ArtefactId("0".repeat(64)), collected);
    }
    return found.map(f -> collected);
  }

  /** What is let through, as {@code br-iot > br-main tcp 8123}; the router is {@code router}. */
  List<String> open() {
    List<String> open = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Allowed a) {
        open.add(
            "%s > %s %s %d"
                .formatted(last(a.from().value()), last(a.to().value()), a.transport(), a.port()));
      } else if (fact instanceof AllowedToRouter a) {
        open.add("%s > router %s %d".formatted(last(a.from().value()), a.transport(), a.port()));
      }
    }
    return open;
  }

  private static String last(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {}

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(where.text() + ": " + reason);
  }
}
