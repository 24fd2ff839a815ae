// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

/**
 * Words of a command line that have no option's name before them.
 *
 * @param label what stands for them in a help text
 * @param least how many there must be
 * @param most how many there may be
 * @param meaning a sentence for a person
 */
record Operand(String label, int least, int most, String meaning) {
  String shown() {
    String several = most > 1 ? label + "..." : label;
    return least == 0 ? "[" + several + "]" : several;
  }
}
