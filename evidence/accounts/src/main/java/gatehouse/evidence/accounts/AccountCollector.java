// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.evidence.accounts.judge.AccountJudge;
import gatehouse.evidence.accounts.judge.Kept;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads exports of password managers and browsers; of their secrets it tells only judgements. */
public final class AccountCollector implements Collector {
  private final AccountJudge judge;
  private final ExportKey key;

  /** What every export held, by its artefact; filled by many threads. */
  private final Map<ArtefactId, List<Kept>> read = new TreeMap<>();

  /**
   * A collector.
   *
   * @param judge says what is to be said
   * @param key opens encrypted exports; it stays the caller's
   */
  public AccountCollector(AccountJudge judge, ExportKey key) {
    this.judge = judge;
    this.key = key;
  }

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    return ExportReader.recognise(path)
        ? Optional.of(Found.file(EvidenceKind.PASSWORD_EXPORT, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    sink.holdsSecret();
    try (Export export = ExportReader.read(found.path(), key, Costs.USUAL)) {
      keep(artefact, judge.state(export, artefact, sink));
    } catch (ExportException e) {
      sink.notExamined(
          AccountJudge.listOf(artefact),
          Aspect.PASSWORDS,
          "The password export could not be read: " + e.sentence() + ".",
          new Locator.Whole());
    }
  }

  private synchronized void keep(ArtefactId artefact, List<Kept> kept) {
    read.put(artefact, kept);
  }

  /** What was read so far, by artefact. */
  public synchronized SortedMap<ArtefactId, List<Kept>> kept() {
    return new TreeMap<>(read);
  }
}
