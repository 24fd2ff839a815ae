// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.assess.audit.Assessor;
import gatehouse.assess.audit.Home;
import gatehouse.assess.person.Person;
import gatehouse.assess.rule.Rules;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.ProgressBar;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.intake.Collecting;
import gatehouse.cli.intake.Collection;
import gatehouse.cli.intake.Intake;
import gatehouse.cli.intake.Taken;
import gatehouse.cli.intake.Trouble;
import gatehouse.cli.person.AnswerChoice;
import gatehouse.cli.vault.VaultTokens;
import gatehouse.evidence.link.LinkCollector;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way from a folder to an assessment. */
public final class Audit {
  private final RuleBook book;
  private final EvidenceOptions options;
  private final Surroundings surroundings;

  /** Audits with these rules and options. */
  public Audit(RuleBook book, EvidenceOptions options, Surroundings surroundings) {
    this.book = book;
    this.options = options;
    this.surroundings = surroundings;
  }

  /** All that the evidence in a folder tells. */
  public Outcome of(Path folder) throws CommandException {
    Path start = surroundings.path(folder);
    if (!Files.exists(start)) {
      throw new CommandException(ExitCode.USAGE, "there is no file or folder " + folder);
    }
    LocalDate day =
        Optional.ofNullable(options.asOf).orElseGet(() -> LocalDate.now(surroundings.clock()));
    Instant moment = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    RunId run = new RunId("audit " + day);
    Loaded loaded = Loaded.of(own(options.indicators), own(options.trackers), run, moment);
    DroppedKeys keys = new DroppedKeys();
    Person person = Person.of(AnswerChoice.of(options.given, surroundings), loaded.knowledge());
    Map<Long, Token> tokens = VaultTokens.of(options.given, surroundings);
    LinkOptions links = LinkOptions.of(options.given, surroundings);
    try (AccountEvidence accounts = AccountEvidence.of(options.given, surroundings)) {
      List<Collector> collectors =
          Collectors.all(
              loaded,
              keys,
              tokens,
              accounts.collector(),
              new LinkCollector(links.inspector(), links.brands()));
      Taken taken = Intake.of(collectors, start);
      if (taken.pieces().isEmpty()) {
        throw new CommandException(ExitCode.NOTHING_TO_LOOK_AT, nothing(folder, taken));
      }
      Collecting collecting = new Collecting(run, moment, options.threads);
      List<Collection> collections = collect(taken, collecting);
      keys.tell(surroundings);
      List<Observed<?>> observed = new ArrayList<>(loaded.rows());
      collections.forEach(collection -> observed.addAll(collection.observed()));
      Home home =
          new Assessor(Rules.load(book), loaded.knowledge())
              .home(
                  manifest(run, moment, taken, collections),
                  accounts.joined(observed, collecting),
                  day,
                  person);
      return new Outcome(home, person, taken.troubles(), loaded.problems(), collections);
    }
  }

  private List<Collection> collect(Taken taken, Collecting collecting) throws CommandException {
    List<Collection> collections = new ArrayList<>();
    ProgressBar progress = new ProgressBar(surroundings, taken.pieces().size());
    try {
      collecting.each(
          taken.pieces(),
          collection -> {
            collections.add(collection);
            progress.step(collection.piece().artefact().name());
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitCode.PARTIAL, "interrupted");
    }
    progress.hide();
    return collections;
  }

  private @Nullable Path own(@Nullable Path given) {
    return given == null ? null : surroundings.path(given);
  }

  private static Manifest manifest(
      RunId run, Instant moment, Taken taken, List<Collection> collections) {
    return new Manifest(
        run,
        moment,
        collections.stream().map(Collection::artefact).toList(),
        Stream.concat(
                taken.unrecognised().stream(), taken.troubles().stream().map(Trouble::toString))
            .toList());
  }

  private static String nothing(Path folder, Taken taken) {
    int files = taken.unrecognised().size() + taken.troubles().size();
    return files == 0
        ? folder + " is empty; put bug reports and APK files into it"
        : "nothing in %s is evidence that Gatehouse can read; it passed over %d %s, such as %s"
            .formatted(
                folder,
                files,
                files == 1 ? "file" : "files",
                Stream.concat(
                        taken.troubles().stream().map(Trouble::toString),
                        taken.unrecognised().stream())
                    .findFirst()
                    .orElse(""));
  }
}
