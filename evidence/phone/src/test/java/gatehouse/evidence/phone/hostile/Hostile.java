// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.phone.AndroidQfCollector;
import gatehouse.evidence.phone.BugReportCollector;
import gatehouse.evidence.phone.PlainOutputsCollector;
import gatehouse.evidence.phone.StockImageCollector;
import gatehouse.evidence.phone.TraceCollector;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Lets collectors read input of any kind; whatever it is, they answer with facts and gaps. */
final class Hostile {
  private static final ArtefactId ARTEFACT = new ArtefactId("f".repeat(64));

  private Hostile() {}

  static void bugReport(byte[] data) {
    collect(new BugReportCollector(), "report", data, "report");
  }

  static void trace(byte[] data) {
    collect(new TraceCollector(), "trace", data, "trace");
  }

  static void output(byte[] data) {
    collect(new PlainOutputsCollector(), "output.txt", data, "");
  }

  static void packages(byte[] data) {
    collect(new AndroidQfCollector(), "packages.json", data, "");
  }

  static void image(byte[] data) {
    collect(new StockImageCollector(), "build.prop", data, "");
  }

  static void allowances(byte[] data) {
    collect(new StockImageCollector(), "etc/permissions/list.xml", data, "");
  }

  private static void collect(Collector collector, String name, byte[] data, String offered) {
    try {
      Path folder = Files.createTempDirectory("hostile");
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      if (name.endsWith(".xml")) {
        Files.writeString(folder.resolve("build.prop"), "ro.build.version.sdk=29\n");
      }
      Files.write(file, data);
      collect(collector, offered.isEmpty() ? folder : file);
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void collect(Collector collector, Path path) throws IOException {
    Optional<Found> found = collector.recognise(path);
    if (found.isPresent()) {
      Answers answers = new Answers();
      collector.collect(found.get(), ARTEFACT, answers);
      assertThat(answers.told).containsAll(found.get().kind().mustAnswer());
    }
  }

  /** Checks that every fact can be written down, and which aspects were answered at all. */
  private static final class Answers implements FactSink {
    private final Set<Aspect> told = EnumSet.noneOf(Aspect.class);

    @Override
    public void fact(Fact fact, Locator where, Assurance assurance) {
      assertThat(Vocabulary.values(fact)).isNotEmpty();
      assertThat(where.text()).doesNotContain("\n");
    }

    @Override
    public void examined(Id subject, Aspect aspect, Locator where) {
      told.add(aspect);
    }

    @Override
    public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
      assertThat(reason).isNotBlank();
      told.add(aspect);
    }
  }
}
