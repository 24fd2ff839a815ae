// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.link;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.link.LinkInspector;
import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.brand.NamedBrand;
import gatehouse.evidence.link.code.PictureException;
import gatehouse.evidence.link.code.PictureKind;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.list.Reading;
import gatehouse.evidence.link.suffix.SuffixFile;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what was handed in, texts and files, and has it judged. */
final class Desk {
  private static final int LARGEST_FILE = 32 << 20;

  private final LinkInspector inspector;
  private final Surroundings surroundings;
  private boolean unread;

  private Desk(LinkInspector inspector, Surroundings surroundings) {
    this.inspector = inspector;
    this.surroundings = surroundings;
  }

  static Desk of(Arguments given, Surroundings surroundings) throws CommandException {
    Suffixes suffixes = suffixes(given, surroundings);
    List<Brand> named = new ArrayList<>();
    for (String brand : given.values("--brand")) {
      try {
        named.add(NamedBrand.of(brand, suffixes));
      } catch (IllegalArgumentException e) {
        throw new CommandException(ExitCode.USAGE, "--brand: " + e.getMessage());
      }
    }
    LinkJudge judge =
        new LinkJudge(suffixes, Brands.with(named), lists(given, suffixes, surroundings));
    return new Desk(new LinkInspector(suffixes, judge), surroundings);
  }

  /** True when a file could not be read. */
  boolean unread() {
    return unread;
  }

  /** The links in these words of the command line; files among them are read. */
  List<Judgement> judge(List<String> operands) throws CommandException {
    List<Judgement> judgements = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String operand : operands) {
      Optional<Path> file = file(operand);
      if (file.isPresent()) {
        judgements.addAll(inFile(operand, file.get()));
      } else {
        words.add(operand);
      }
    }
    judgements.addAll(inspector.text(String.join(" ", words)));
    return judgements;
  }

  private Optional<Path> file(String operand) {
    if (operand.contains("://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(surroundings.path(Path.of(operand)))
          .filter(path -> Files.exists(path) && !Files.isDirectory(path));
    } catch (InvalidPathException e) {
      return Optional.empty(); // a text, not the name of a file
    }
  }

  private List<Judgement> inFile(String name, Path file) throws CommandException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST_FILE);
      return PictureKind.isPicture(bytes)
          ? inspector.picture(bytes).judgements()
          : inspector.text(new String(bytes, StandardCharsets.UTF_8));
    } catch (PictureException e) {
      unread = true;
      surroundings.complain(name + ": " + e.getMessage());
      return List.of();
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, name + " cannot be read: " + e.getMessage());
    }
  }

  private static Suffixes suffixes(Arguments given, Surroundings surroundings)
      throws CommandException {
    Optional<Path> file = given.optionalPath("--suffixes");
    if (file.isEmpty()) {
      return Suffixes.carried();
    }
    try {
      return SuffixFile.read(surroundings.path(file.get()));
    } catch (IOException e) {
      throw unusable("--suffixes", file.get().toString(), e);
    }
  }

  private static Lists lists(Arguments given, Suffixes suffixes, Surroundings surroundings)
      throws CommandException {
    Lists lists = new Lists(suffixes);
    for (String name : given.values("--list")) {
      try {
        Reading reading = lists.add(name, surroundings.path(Path.of(name)));
        if (reading.others() > 0) {
          surroundings.complain(
              "%s: %d lines were understood, %d were not"
                  .formatted(name, reading.understood(), reading.others()));
        }
      } catch (IOException | InvalidPathException e) {
        throw unusable("--list", name, e);
      }
    }
    return lists;
  }

  private static CommandException unusable(String option, String name, Exception cause) {
    String reason =
        cause instanceof NoSuchFileException ? "there is no such file" : cause.getMessage();
    return new CommandException(ExitCode.BAD_KNOWLEDGE, option + " " + name + ": " + reason);
  }
}
