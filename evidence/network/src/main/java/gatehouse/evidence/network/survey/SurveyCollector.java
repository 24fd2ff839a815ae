// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.serial.FactReader;
import gatehouse.model.serial.SerialException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Reads the run folder of a survey again, also of one that was cut off in the midst of a line. */
public final class SurveyCollector implements Collector {
  private static final int LARGEST = 64 << 20;
  private static final int LARGEST_MANIFEST = 1 << 16;

  /** Needs nothing. */
  public SurveyCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    Path manifest = path.resolve(RunLog.MANIFEST);
    Path facts = path.resolve(RunLog.FACTS);
    if (!Files.isDirectory(path) || !Files.isRegularFile(manifest) || !Files.isRegularFile(facts)) {
      return Optional.empty();
    }
    String text;
    try (InputStream in = Files.newInputStream(manifest)) {
      text = new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8);
    }
    return text.contains("\"kind\":\"survey\"")
        ? Optional.of(new Found(EvidenceKind.SURVEY, path, List.of(facts, manifest)))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    Path facts = found.path().resolve(RunLog.FACTS);
    String text;
    try (InputStream in = Files.newInputStream(facts)) {
      text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
    AtomicLong bad = new AtomicLong();
    text.lines().forEach(line -> read(line, sink, bad));
    if (bad.get() > 0 || Files.size(facts) > LARGEST) {
      sink.notExamined(
          DeviceId.at(artefact, "survey"),
          Aspect.DEVICES,
          "part of what the survey wrote down cannot be read",
          new Locator.Whole());
    }
  }

  private static void read(String line, FactSink sink, AtomicLong bad) {
    try {
      FactReader.read(RunLog.FACTS, new StringReader(line))
          .observations()
          .forEach(o -> sink.fact(o.fact(), o.source().locator(), o.assurance()));
    } catch (SerialException e) {
      bad.incrementAndGet();
    } catch (IOException e) {
      throw new IllegalStateException("text in memory can be read", e);
    }
  }
}
