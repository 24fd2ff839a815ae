// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** The run folder of a survey: what is told is on disk at once, so that nothing is ever lost. */
public final class SurveyFolder implements FactSink, Closeable {
  private final RunLog log;
  private final RunId run;
  private final ArtefactId artefact;
  private final Clock clock;
  private volatile boolean told;

  /**
   * Begins a survey of a subnet.
   *
   * @throws IOException when the folder cannot be written, or holds a survey already
   */
  public SurveyFolder(Path folder, String subnet, Clock clock) throws IOException {
    this.clock = clock;
    Instant begun = clock.instant();
    String name = "survey of " + subnet + " at " + begun;
    run = new RunId(name);
    artefact = digest(name);
    Artefact look = new Artefact(artefact, name, 0, EvidenceKind.SURVEY, Keeping.RAW);
    log = new RunLog(folder, new Manifest(run, begun, List.of(look), List.of()));
  }

  /** Under what the things that are seen are named. */
  public ArtefactId artefact() {
    return artefact;
  }

  /**
   * Writes a fact down.
   *
   * @throws UncheckedIOException when the disk is full or gone
   */
  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    told = true;
    Source source = new Source(artefact, where, EvidenceKind.SURVEY.word());
    try {
      log.add(new Observed<>(fact, source, assurance, Period.seenAt(clock.instant()), run));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    fact(new Examined(subject.value(), aspect), where);
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    fact(new NotExamined(subject.value(), aspect, reason), where);
  }

  /** Ends the survey; one that came to nothing leaves no folder. */
  @Override
  public void close() throws IOException {
    if (told) {
      log.close();
    } else {
      log.remove();
    }
  }

  private static ArtefactId digest(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(name.getBytes(StandardCharsets.UTF_8));
      return new ArtefactId(HexFormat.of().formatHex(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
