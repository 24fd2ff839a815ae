// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command takes: operands in their order, and options in any.
 *
 * <p>Declared by calls, because annotations would have to be looked up each time a process starts.
 */
public final class Syntax {
  private final List<String> description;
  private final List<Operand> operands = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();

  private Syntax(String... description) {
    this.description = List.of(description);
  }

  /** A command with paragraphs that say what it does. */
  public static Syntax of(String... description) {
    return new Syntax(description).with(Option.flag("--help", "Print this."));
  }

  /** Adds an operand that must be given. */
  public Syntax operand(String label, String meaning) {
    return operands(label, 1, 1, meaning);
  }

  /** Adds an operand that may be given. */
  public Syntax optionalOperand(String label, String meaning) {
    return operands(label, 0, 1, meaning);
  }

  /** Adds operands of one kind, at least so many; the last kind that can be added. */
  public Syntax operands(String label, int least, String meaning) {
    return operands(label, least, Integer.MAX_VALUE, meaning);
  }

  private Syntax operands(String label, int least, int most, String meaning) {
    operands.add(new Operand(label, least, most, meaning));
    return this;
  }

  /** Adds options. */
  public Syntax with(Option... added) {
    options.addAll(List.of(added));
    options.sort((a, b) -> a.name().compareTo(b.name()));
    return this;
  }

  List<String> description() {
    return description;
  }

  List<Operand> operands() {
    return operands;
  }

  /** In the order of their names. */
  List<Option> options() {
    return options;
  }

  Optional<Option> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }
}
