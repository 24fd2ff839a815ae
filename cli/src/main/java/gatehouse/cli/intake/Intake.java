// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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

  /** Larger files are told as trouble: no APK and no bug report comes near it. */
  static final long LARGEST = 2L << 30;

  private final List<Collector> collectors;
  private final Path start;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> unrecognised = new ArrayList<>();
  private final Set<Trouble> troubles = new LinkedHashSet<>();
  private final Set<Path> claimed = new HashSet<>();

  private Intake(List<Collector> collectors, Path start) {
    this.collectors = collectors;
    this.start = start;
  }

  /** Takes in a folder with all that is in it, or one file. */
  public static Taken of(List<Collector> collectors, Path start) {
    Intake intake = new Intake(collectors, start);
    intake.walk();
    return new Taken(intake.pieces, intake.unrecognised, List.copyOf(intake.troubles));
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
    offer(folder);
    for (Path path : sorted(folder)) {
      try {
        BasicFileAttributes what =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (what.isDirectory()) {
          inner.add(path);
        } else if (!claimed.contains(path)) {
          visitLeaf(path, what);
        }
      } catch (IOException e) {
        trouble(path, e);
      }
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
    if (!offer(file)) {
      unrecognised.add(name(file));
    }
  }

  /** True when a collector took it, or when nobody can because it cannot be read. */
  private boolean offer(Path path) {
    boolean told = false;
    for (Collector collector : collectors) {
      try {
        Optional<Found> found = collector.recognise(path);
        if (found.isPresent() && found.get().files().stream().noneMatch(claimed::contains)) {
          take(found.get(), collector);
          told = true;
        }
      } catch (IOException e) {
        trouble(path, e);
        told = true;
      }
    }
    return told;
  }

  /** Tells once of each thing that it cannot be read; the fault may be that of a thing inside. */
  private void trouble(Path met, IOException cause) {
    Path at =
        cause instanceof FileSystemException fault && fault.getFile() != null
            ? Path.of(fault.getFile())
            : met;
    Path told = at.startsWith(start) ? at : met;
    troubles.add(Trouble.reading(Files.isDirectory(told) ? name(told) + "/" : name(told), cause));
  }

  private void take(Found found, Collector collector) throws IOException {
    for (Path file : found.files()) {
      if (Files.size(file) > LARGEST) {
        throw new FileSystemException(file.toString(), null, "larger than 2 GB");
      }
    }
    Fingerprint fingerprint = Fingerprint.of(found);
    claimed.addAll(found.files());
    pieces.add(
        new Piece(
            new Artefact(
                fingerprint.id(),
                name(found.path()),
                fingerprint.bytes(),
                found.kind(),
                found.kind().keeping()),
            found,
            collector));
  }

  private List<Path> sorted(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      trouble(folder, e);
    } catch (UncheckedIOException e) {
      trouble(folder, Objects.requireNonNull(e.getCause()));
    }
    return List.of();
  }

  /** The path as the owner sees it from the folder, with {@code /} on every system. */
  private String name(Path path) {
    Path relative = start.relativize(path);
    Path shown = relative.toString().isEmpty() ? path.getFileName() : relative;
    return shown == null ? "/" : shown.toString().replace('\\', '/');
  }
}
