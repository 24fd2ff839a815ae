// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.knowledge.Digests;
import gatehouse.knowledge.KnowledgeException;
import gatehouse.knowledge.Problem;
import gatehouse.model.Assurance;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.fact.KnowledgeFact.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads every list of indicators in a folder and the folders in it. */
final class IndicatorFolder {
  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 10_000;
  private static final int LARGEST = 16 << 20;

  private final Path folder;
  private final RunId run;
  private final Period period;
  private final Set<Indicator> seen = new HashSet<>();
  private final List<Observed<Indicator>> rows = new ArrayList<>();
  private final List<Artefact> files = new ArrayList<>();
  private final List<String> unrecognised = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  IndicatorFolder(Path folder, RunId run, Period period) {
    this.folder = folder;
    this.run = run;
    this.period = period;
  }

  Indicators read() {
    for (Path path : paths()) {
      MarkReader reader = readerOf(path);
      if (reader == null) {
        unrecognised.add(path.toString());
      } else {
        read(path, reader);
      }
    }
    return new Indicators(rows, files, unrecognised, problems);
  }

  private List<Path> paths() {
    try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
      List<Path> paths = found.filter(Files::isRegularFile).limit(MOST_FILES).sorted().toList();
      if (paths.size() == MOST_FILES) {
        problems.add(
            new Problem(folder.toString(), 0, "holds 10,000 files or more; the rest is left out"));
      }
      return paths;
    } catch (IOException | UncheckedIOException e) {
      throw new KnowledgeException(
          folder.toString(), 0, "cannot be listed (" + e.getMessage() + "); check the path", e);
    }
  }

  private static @Nullable MarkReader readerOf(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "stix2", "stix", "json" -> new StixReader();
      case "yaml", "yml" -> new StalkerwareReader();
      case "csv" -> new SamplesReader();
      default -> null;
    };
  }

  private void read(Path path, MarkReader reader) {
    String file = path.toString();
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      problems.add(new Problem(file, 0, "cannot be read (" + e.getMessage() + ")"));
      return;
    }
    if (bytes.length > LARGEST) {
      problems.add(new Problem(file, 0, "is larger than 16 MB; split it into several files"));
      return;
    }
    Artefact artefact =
        new Artefact(
            Digests.sha256(bytes), file, bytes.length, EvidenceKind.KNOWLEDGE, Keeping.RAW);
    files.add(artefact);
    reader.read(bytes, new Sink(artefact));
  }

  /** Marks and problems of one file. */
  private final class Sink implements MarkSink {
    private final Artefact artefact;

    Sink(Artefact artefact) {
      this.artefact = artefact;
    }

    @Override
    public void mark(Indicator indicator, long line) {
      if (seen.add(indicator)) {
        Source source = new Source(artefact.id(), new Locator.Line(line), "indicators");
        rows.add(new Observed<>(indicator, source, Assurance.SAID, period, run));
      }
    }

    @Override
    public void problem(long line, String what) {
      problems.add(new Problem(artefact.name(), line, what));
    }
  }
}
