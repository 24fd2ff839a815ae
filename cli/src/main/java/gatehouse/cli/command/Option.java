// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

/**
 * An option of a command.
 *
 * @param name with its dashes, {@code --facts}
 * @param label what stands for its value in a help text, {@code DIR}; empty when it takes none
 * @param repeated whether it may be given more than once
 * @param meaning a sentence for a person
 */
public record Option(String name, String label, boolean repeated, String meaning) {
  /** An option that is there or not. */
  public static Option flag(String name, String meaning) {
    return new Option(name, "", false, meaning);
  }

  /** An option with a value. */
  public static Option value(String name, String label, String meaning) {
    return new Option(name, label, false, meaning);
  }

  boolean takesValue() {
    return !label.isEmpty();
  }

  String shown() {
    return takesValue() ? name + "=" + label : name;
  }
}
