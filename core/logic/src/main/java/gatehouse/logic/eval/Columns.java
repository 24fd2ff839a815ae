// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What an atom's columns are for at one place of a plan.
 *
 * @param keys columns that are known before, with the registers that hold their values
 * @param sets columns that give registers their values
 * @param repeats columns that are compared when the row is at hand: those whose register an earlier
 *     column of the same atom sets, and known ones that the index leaves out
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
record Columns(
    int[] keys,
    int[] keyRegisters,
    int[] sets,
    int[] setRegisters,
    int[] repeats,
    int[] repeatRegisters) {

  static Columns of(AtomCode atom, BitSet bound) {
    int[] arguments = atom.arguments();
    int[] kinds = new int[arguments.length];
    var fresh = new BitSet();
    for (int c = 0; c < arguments.length; c++) {
      int register = arguments[c];
      if (register < 0) {
        kinds[c] = 3;
      } else if (!bound.get(register)) {
        kinds[c] = fresh.get(register) ? 2 : 1;
        fresh.set(register);
      }
    }
    int[] keys = pick(kinds, 0);
    int[] sets = pick(kinds, 1);
    int[] repeats = pick(kinds, 2);
    return new Columns(
        keys,
        registers(keys, arguments),
        sets,
        registers(sets, arguments),
        repeats,
        registers(repeats, arguments));
  }

  private static int[] registers(int[] columns, int[] arguments) {
    int[] registers = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      registers[i] = arguments[columns[i]];
    }
    return registers;
  }

  private static int[] pick(int[] kinds, int kind) {
    int[] picked = new int[kinds.length];
    int n = 0;
    for (int c = 0; c < kinds.length; c++) {
      if (kinds[c] == kind) {
        picked[n++] = c;
      }
    }
    return Arrays.copyOf(picked, n);
  }

  /** The same with one key to look up and the others to compare. */
  Columns narrowed(int key) {
    int[] rest = without(keys, key);
    int[] restRegisters = without(keyRegisters, key);
    return new Columns(
        new int[] {keys[key]},
        new int[] {keyRegisters[key]},
        sets,
        setRegisters,
        IntStream.concat(Arrays.stream(rest), Arrays.stream(repeats)).toArray(),
        IntStream.concat(Arrays.stream(restRegisters), Arrays.stream(repeatRegisters)).toArray());
  }

  private static int[] without(int[] values, int position) {
    return IntStream.range(0, values.length)
        .filter(i -> i != position)
        .map(i -> values[i])
        .toArray();
  }

  /** Whether a register holds the value that one of the columns must have. */
  boolean isKey(int register) {
    return Arrays.stream(keyRegisters).anyMatch(key -> key == register);
  }

  /** Takes a row whose keys fit: sets registers; false when a repeated variable disagrees. */
  boolean take(int[] data, int base, int[] registers) {
    for (int i = 0; i < sets.length; i++) {
      registers[setRegisters[i]] = data[base + sets[i]];
    }
    for (int i = 0; i < repeats.length; i++) {
      if (data[base + repeats[i]] != registers[repeatRegisters[i]]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the known columns of a row have the values that the registers hold. */
  boolean fits(int[] data, int base, int[] registers) {
    for (int i = 0; i < keys.length; i++) {
      if (data[base + keys[i]] != registers[keyRegisters[i]]) {
        return false;
      }
    }
    return true;
  }
}
