// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts the words of a command line by the syntax of a command, as POSIX and GNU would. */
public final class ArgumentReader {
  private final Syntax syntax;
  private final List<String> operands = new ArrayList<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private ArgumentReader(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Sorts words.
   *
   * @throws CommandException when they do not fit the syntax, unless they ask for help
   */
  public static Arguments read(Syntax syntax, List<String> words) throws CommandException {
    var reader = new ArgumentReader(syntax);
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (word.equals("--")) {
        rest.forEachRemaining(reader.operands::add);
      } else if (word.equals("-h")) {
        reader.values.put("--help", List.of(""));
      } else if (word.startsWith("-") && word.length() > 1) {
        reader.option(word, rest);
      } else {
        reader.operands.add(word);
      }
    }
    if (!reader.values.containsKey("--help")) {
      reader.count();
    }
    return new Arguments(reader.operands, reader.values);
  }

  private void option(String word, Iterator<String> rest) throws CommandException {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option =
        syntax
            .option(name)
            .orElseThrow(
                () ->
                    usage(
                        "there is no option '"
                            + name
                            + "'"
                            + Nearest.to(name, syntax.options().stream().map(Option::name))));
    if (!option.takesValue() && equals >= 0) {
      throw usage(name + " takes no value");
    }
    if (option.takesValue() && equals < 0 && !rest.hasNext()) {
      throw usage(name + " needs a value: " + option.shown());
    }
    List<String> given = values.computeIfAbsent(name, n -> new ArrayList<>());
    if (!given.isEmpty() && !option.repeated()) {
      throw usage(name + " is given twice");
    }
    given.add(equals >= 0 ? word.substring(equals + 1) : option.takesValue() ? rest.next() : "");
  }

  /** Refuses too few and too many operands. */
  private void count() throws CommandException {
    long most = 0;
    int least = 0;
    for (Operand operand : syntax.operands()) {
      least += operand.least();
      most += operand.most();
      if (operands.size() < least) {
        throw usage(operand.label() + " is missing");
      }
    }
    if (operands.size() > most) {
      throw usage("'" + operands.get((int) most) + "' is one word too many");
    }
  }

  private static CommandException usage(String words) {
    return new CommandException(ExitCode.USAGE, words);
  }
}
