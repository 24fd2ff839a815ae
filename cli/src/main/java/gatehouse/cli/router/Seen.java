// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.router;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Assessor;
import gatehouse.assess.rule.Rules;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.intake.Collecting;
import gatehouse.cli.intake.Piece;
import gatehouse.evidence.network.router.live.Visit;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.ArtefactId;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import gatehouse.vault.KeyedDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a look at a router told, as a run of its own.
 *
 * @param manifest the one artefact, of which only a digest is kept
 * @param observed the facts
 * @param day when
 */
record Seen(Manifest manifest, List<Observed<?>> observed, LocalDate day) {

  static Seen of(Visit visit, String shown, Clock clock) throws CommandException {
    Instant moment = clock.instant();
    RunId run = new RunId("router " + moment);
    Artefact artefact =
        new Artefact(
            digest(visit),
            "router " + shown,
            visit.bytes(),
            EvidenceKind.ROUTER_REPLY,
            Keeping.DIGEST);
    Found found = new Found(EvidenceKind.ROUTER_REPLY, Path.of("router"), List.of());
    List<Observed<?>> observed = new ArrayList<>();
    try {
      new Collecting(run, moment, 1)
          .each(
              List.of(new Piece(artefact, found, new Reader(visit))),
              collection -> observed.addAll(collection.observed()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitCode.PARTIAL, "interrupted");
    }
    Manifest manifest = new Manifest(run, moment, List.of(artefact), List.of());
    return new Seen(manifest, observed, LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  Assessment assess(RuleBook book) {
    return new Assessor(Rules.load(book), Knowledge.starter()).assess(manifest, observed, day);
  }

  /** A digest under a key that nobody keeps: the replies hold passwords. */
  private static ArtefactId digest(Visit visit) {
    try (KeyedDigest digest = KeyedDigest.passing(new SecureRandom());
        InputStream content = visit.content()) {
      return new ArtefactId(digest.of(content));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  /** Tells what the look brought home; nothing lies on a disk. */
  private record Reader(Visit visit) implements Collector {
    @Override
    public Optional<Found> recognise(Path path) {
      return Optional.empty();
    }

    @Override
    public void collect(Found found, ArtefactId artefact, FactSink sink) {
      visit.tell(artefact, sink);
    }
  }
}
