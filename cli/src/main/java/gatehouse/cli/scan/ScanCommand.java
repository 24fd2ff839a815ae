// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.BugReport;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.ProgressBar;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
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
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.model.ArtefactId;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Collector;
import gatehouse.report.text.Harmless;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** {@code gatehouse scan}: reads APK files and prints a line for each app. */
public final class ScanCommand implements Command {
  private final Map<ArtefactId, ExodusView> exodus = new ConcurrentHashMap<>();

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Reads APK files, alone or in folders, and prints a line for each app: name and"
                + " version, the signature schemes that hold, trackers in its code, permissions it"
                + " asks for.",
            "For what it all means, with proofs: gatehouse audit.")
        .operands("FILE|DIR", 1, "What to read.")
        .with(
            Option.flag("--json", "Print a line of JSON for each app."),
            Option.value(
                "--trackers",
                "FILE",
                "Also look for the trackers of Exodus' signature file, as exodus-core does."),
            Option.flag(
                "--exodus",
                "Print only what exodus-core says: the trackers of --trackers and the"
                    + " permissions. Reads nothing else, and is faster."),
            Option.value(
                "--threads", "N", "Read so many files at a time; without it, one for each core."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    int threads = given.count("--threads", Runtime.getRuntime().availableProcessors());
    List<TrackerSignature> signatures = signatures(given, surroundings);
    if (given.has("--exodus") && signatures.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE, "--exodus needs --trackers FILE, the signatures of Exodus Privacy");
    }
    ApkReader reader =
        given.has("--exodus")
            ? ApkReader.exodusAlone(signatures)
            : new ApkReader(Knowledge.starter().trackers(), signatures);
    EnumSet<ExitCode> ends = EnumSet.of(ExitCode.CLEAN);
    List<Piece> pieces = pieces(given, reader, surroundings, ends);
    if (pieces.isEmpty()) {
      throw new CommandException(ExitCode.NOTHING_TO_LOOK_AT, "there is no APK file to read");
    }
    ProgressBar progress = new ProgressBar(surroundings, pieces.size());
    Function<AppCard, String> face = face(given, signatures);
    collect(
        surroundings,
        pieces,
        threads,
        collection -> {
          progress.hide();
          ends.add(tell(surroundings, collection, face));
          progress.step(collection.piece().artefact().name());
        });
    progress.hide();
    return ends.iterator().next();
  }

  private static Function<AppCard, String> face(
      Arguments given, List<TrackerSignature> signatures) {
    boolean json = given.has("--json");
    if (given.has("--exodus")) {
      ExodusReport report = new ExodusReport(signatures);
      return json ? report::json : report::text;
    }
    return json ? JsonLine::of : PlainLine::of;
  }

  private List<Piece> pieces(
      Arguments given, ApkReader reader, Surroundings surroundings, EnumSet<ExitCode> ends)
      throws CommandException {
    List<Collector> apks =
        List.of(
            new ApkCollector(
                reader,
                (file, apk) -> {
                  if (apk.exodus() != null) {
                    exodus.put(file, apk.exodus());
                  }
                }));
    List<Piece> pieces = new ArrayList<>();
    for (String name : given.operands()) {
      Path path = surroundings.path(Path.of(name));
      if (!Files.exists(path)) {
        throw new CommandException(ExitCode.USAGE, "there is no file or folder " + name);
      }
      Taken taken = Intake.of(apks, path);
      pieces.addAll(taken.pieces());
      for (Trouble trouble : taken.troubles()) {
        surroundings.complain(Harmless.text(trouble.name()) + ": " + trouble.reason());
        ends.add(ExitCode.PARTIAL);
      }
      int others = taken.unrecognised().size();
      if (others > 0) {
        surroundings.complain(
            Files.isDirectory(path)
                ? "%s: %d other %s no APK"
                    .formatted(name, others, others == 1 ? "file is" : "files are")
                : name + " is no APK");
      }
    }
    return pieces;
  }

  private static List<TrackerSignature> signatures(Arguments given, Surroundings surroundings)
      throws CommandException {
    return given
        .optionalPath("--trackers")
        .map(file -> ExodusFile.read(surroundings.path(file)))
        .orElse(List.of());
  }

  private static void collect(
      Surroundings surroundings, List<Piece> pieces, int threads, Consumer<Collection> results)
      throws CommandException {
    try {
      new Collecting(new RunId("scan"), surroundings.clock().instant(), threads)
          .each(pieces, results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitCode.PARTIAL, "interrupted");
    }
  }

  private ExitCode tell(
      Surroundings surroundings, Collection collection, Function<AppCard, String> face) {
    AppCard card =
        AppCard.of(
            collection, Optional.ofNullable(exodus.remove(collection.piece().artefact().id())));
    surroundings.out().println(face.apply(card));
    if (collection.fault().isPresent()) {
      return new BugReport(surroundings).tell(collection.fault().get(), "scan", card.file().name());
    }
    return card.notExamined().isEmpty() ? ExitCode.CLEAN : ExitCode.PARTIAL;
  }
}
