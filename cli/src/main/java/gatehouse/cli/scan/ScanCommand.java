// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import gatehouse.cli.command.BugReport;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.ProgressBar;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.intake.Collecting;
import gatehouse.cli.intake.Collection;
import gatehouse.cli.intake.Intake;
import gatehouse.cli.intake.Piece;
import gatehouse.cli.intake.Taken;
import gatehouse.cli.intake.Trouble;
import gatehouse.evidence.apk.ApkCollector;
import gatehouse.evidence.apk.ApkReader;
import gatehouse.evidence.apk.ExodusView;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.tracker.ExodusFile;
import gatehouse.model.ArtefactId;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Collector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse scan}: reads APK files and prints a line for each app. */
@picocli.CommandLine.Command(
    description = {
      "Reads APK files, alone or in folders, and prints a line for each app: name and version, the"
          + " signature schemes that hold, trackers in its code, permissions it asks for.",
      "For what it all means, with proofs: gatehouse audit."
    })
public final class ScanCommand implements Command {
  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to read.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print a line of JSON for each app.")
  private boolean json;

  @Option(
      names = "--trackers",
      paramLabel = "FILE",
      description = "Also look for the trackers of Exodus' signature file, as exodus-core does.")
  private @Nullable Path trackers;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many files at a time; without it, one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  private final Map<ArtefactId, ExodusView> exodus = new ConcurrentHashMap<>();

  @Override
  public ExitCode run(Surroundings surroundings) throws CommandException {
    if (threads < 1) {
      throw new CommandException(ExitCode.USAGE, "--threads must be 1 or more");
    }
    EnumSet<ExitCode> ends = EnumSet.of(ExitCode.CLEAN);
    List<Piece> pieces = pieces(surroundings, ends);
    if (pieces.isEmpty()) {
      throw new CommandException(ExitCode.NOTHING_TO_LOOK_AT, "there is no APK file to read");
    }
    ProgressBar progress = new ProgressBar(surroundings, pieces.size());
    collect(
        surroundings,
        pieces,
        collection -> {
          progress.hide();
          ends.add(tell(surroundings, collection));
          progress.step(collection.piece().artefact().name());
        });
    progress.hide();
    return ends.iterator().next();
  }

  private List<Piece> pieces(Surroundings surroundings, EnumSet<ExitCode> ends)
      throws CommandException {
    List<Collector> apks =
        List.of(
            new ApkCollector(
                reader(surroundings),
                (file, apk) -> {
                  if (apk.exodus() != null) {
                    exodus.put(file, apk.exodus());
                  }
                }));
    List<Piece> pieces = new ArrayList<>();
    for (Path given : paths) {
      Path path = surroundings.path(given);
      if (!Files.exists(path)) {
        throw new CommandException(ExitCode.USAGE, "there is no file or folder " + given);
      }
      Taken taken = Intake.of(apks, path);
      pieces.addAll(taken.pieces());
      for (Trouble trouble : taken.troubles()) {
        surroundings.err().println("gatehouse: " + trouble.name() + ": " + trouble.reason());
        ends.add(ExitCode.PARTIAL);
      }
      int others = taken.unrecognised().size();
      if (others > 0) {
        surroundings
            .err()
            .println(
                Files.isDirectory(path)
                    ? "gatehouse: %s: %d other %s no APK"
                        .formatted(given, others, others == 1 ? "file is" : "files are")
                    : "gatehouse: " + given + " is no APK");
      }
    }
    return pieces;
  }

  private ApkReader reader(Surroundings surroundings) {
    return new ApkReader(
        Knowledge.starter().trackers(),
        trackers == null ? List.of() : ExodusFile.read(surroundings.path(trackers)));
  }

  private void collect(Surroundings surroundings, List<Piece> pieces, Consumer<Collection> results)
      throws CommandException {
    try {
      new Collecting(new RunId("scan"), surroundings.clock().instant(), threads)
          .each(pieces, results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitCode.PARTIAL, "interrupted");
    }
  }

  private ExitCode tell(Surroundings surroundings, Collection collection) {
    AppCard card = AppCard.of(collection);
    surroundings
        .out()
        .println(json ? JsonLine.of(card, exodus.remove(card.file().id())) : PlainLine.of(card));
    if (collection.fault().isPresent()) {
      return new BugReport(surroundings).tell(collection.fault().get(), "scan", card.file().name());
    }
    return card.notExamined().isEmpty() ? ExitCode.CLEAN : ExitCode.PARTIAL;
  }
}
