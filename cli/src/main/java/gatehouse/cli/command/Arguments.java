// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a command line, sorted by what they are. */
public final class Arguments {
  private final List<String> operands;
  private final Map<String, List<String>> values;

  Arguments(List<String> operands, Map<String, List<String>> values) {
    this.operands = operands;
    this.values = values;
  }

  /** Whether an option was given. */
  public boolean has(String option) {
    return values.containsKey(option);
  }

  /** The words without an option's name. */
  public List<String> operands() {
    return operands;
  }

  /** The operand at a place as a path, or the current folder. */
  public Path path(int place) throws CommandException {
    return place < operands.size() ? path(operands.get(place)) : Path.of("");
  }

  /** Every value of an option. */
  public List<String> values(String option) {
    return values.getOrDefault(option, List.of());
  }

  /** The value of an option. */
  public Optional<String> value(String option) {
    return values(option).stream().findFirst();
  }

  /** The value of an option as a path. */
  public Optional<Path> optionalPath(String option) throws CommandException {
    Optional<String> value = value(option);
    return value.isEmpty() ? Optional.empty() : Optional.of(path(value.get()));
  }

  /** The value of an option as a number, at least 1. */
  public int count(String option, int otherwise) throws CommandException {
    Optional<String> value = value(option);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.get().matches("0*[1-9][0-9]{0,8}")) {
      throw refused(option, "must be 1 or more", value.get());
    }
    return Integer.parseInt(value.get());
  }

  /** The value of an option as a day. */
  public Optional<LocalDate> day(String option) throws CommandException {
    Optional<String> value = value(option);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new CommandException(
          ExitCode.USAGE, option + ": '" + value.orElse("") + "' is no day such as 2026-11-01");
    }
  }

  /** The value of an option as one of some names, in letters of any case. */
  public <E extends Enum<E>> Optional<E> choice(String option, E[] choices)
      throws CommandException {
    Optional<String> value = value(option);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(value.get())) {
        return Optional.of(choice);
      }
    }
    String names =
        Stream.of(choices)
            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw refused(option, "must be one of " + names, value.get());
  }

  private static Path path(String text) throws CommandException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.USAGE, "'" + text + "' cannot be the name of a file");
    }
  }

  private static CommandException refused(String option, String rule, String value) {
    return new CommandException(ExitCode.USAGE, "%s %s, not '%s'".formatted(option, rule, value));
  }
}
