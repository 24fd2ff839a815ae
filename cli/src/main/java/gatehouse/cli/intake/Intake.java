// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.Found;
import gatehouse.model.evidence.Keeping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks a folder and asks the collectors what each thing in it is.
 *
 * <p>A folder is offered before its files, and to the collectors in their order; what one of them
 * takes is not offered again. Links are not followed, so the walk always ends.
 */
public final class Intake {
  /** Deeper folders are told as trouble; nobody keeps evidence there, and paths have an end. */
  static final int DEEPEST = 100;

  private final List<Collector> collectors;
  private final Path start;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> unrecognised = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final Set<Path> claimed = new HashSet<>();

  private Intake(List<Collector> collectors, Path start) {
    this.collectors = collectors;
    this.start = start;
  }

  /** Takes in a folder with all that is in it, or one file. */
  public static Taken of(List<Collector> collectors, Path start) {
    Intake intake = new Intake(collectors, start);
    intake.walk();
    return new Taken(intake.pieces, intake.unrecognised, intake.troubles);
  }

  private void walk() {
    if (!Files.isDirectory(start)) {
      visitFile(start);
      return;
    }
    Deque<Path> folders = new ArrayDeque<>(List.of(start));
    while (!folders.isEmpty()) {
      List<Path> inner = visitFolder(folders.pop());
      inner.reversed().forEach(folders::push);
    }
  }

  /** Answers the folders inside, in order. */
  private List<Path> visitFolder(Path folder) {
    List<Path> inner = new ArrayList<>();
    try {
      offer(folder);
      for (Path path : sorted(folder)) {
        BasicFileAttributes what =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (what.isDirectory()) {
          inner.add(path);
        } else if (!claimed.contains(path)) {
          visitLeaf(path, what);
        }
      }
    } catch (IOException e) {
      troubles.add(Trouble.reading(name(folder) + "/", e));
    }
    if (!inner.isEmpty() && start.relativize(folder).getNameCount() >= DEEPEST) {
      troubles.add(new Trouble(name(folder) + "/", "folders are nested too deeply"));
      return List.of();
    }
    return inner;
  }

  private void visitLeaf(Path path, BasicFileAttributes what) {
    if (what.isRegularFile()) {
      visitFile(path);
    } else {
      unrecognised.add(name(path));
    }
  }

  private void visitFile(Path file) {
    try {
      if (!offer(file)) {
        unrecognised.add(name(file));
      }
    } catch (IOException e) {
      troubles.add(Trouble.reading(name(file), e));
    }
  }

  private boolean offer(Path path) throws IOException {
    boolean taken = false;
    for (Collector collector : collectors) {
      Optional<Found> found = collector.recognise(path);
      if (found.isPresent() && found.get().files().stream().noneMatch(claimed::contains)) {
        take(found.get(), collector);
        taken = true;
      }
    }
    return taken;
  }

  private void take(Found found, Collector collector) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(found);
    claimed.addAll(found.files());
    pieces.add(
        new Piece(
            new Artefact(
                fingerprint.id(),
                name(found.path()),
                fingerprint.bytes(),
                found.kind(),
                Keeping.RAW),
            found,
            collector));
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  /** The path as the owner sees it from the folder, with {@code /} on every system. */
  private String name(Path path) {
    Path relative = start.relativize(path);
    Path shown = relative.toString().isEmpty() ? path.getFileName() : relative;
    return shown == null ? "/" : shown.toString().replace('\\', '/');
  }
}
