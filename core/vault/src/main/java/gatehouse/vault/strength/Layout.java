// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where the keys of a keyboard lie. */
enum Layout {
  /** Each row is half a key to the right of the one above. */
  QWERTY(
      true,
      List.of("`1234567890-=", " qwertyuiop[]\\", " asdfghjkl;'", " zxcvbnm,./"),
      List.of("~!@#$%^&*()_+", " QWERTYUIOP{}|", " ASDFGHJKL:\"", " ZXCVBNM<>?")),
  AZERTY(
      true,
      List.of("²&é\"'(-è_çà)=", " azertyuiop^$", " qsdfghjklmù*", " wxcvbn,;:!"),
      List.of(" 1234567890°+", " AZERTYUIOP", " QSDFGHJKLM%", " WXCVBN?./§")),
  RUSSIAN(
      true,
      List.of("ё1234567890-=", " йцукенгшщзхъ\\", " фывапролджэ", " ячсмитьбю."),
      List.of("Ё!\"№;%:?*()_+", " ЙЦУКЕНГШЩЗХЪ/", " ФЫВАПРОЛДЖЭ", " ЯЧСМИТЬБЮ,")),
  PHONE(false, List.of("123", "456", "789", "*0#"), List.of());

  private static final int WIDTH = 16;

  private static final int CHARACTERS = 0x2200;
  private static final byte NOWHERE = -1;

  private final boolean slanted;
  private final byte[] places = new byte[CHARACTERS];
  private final byte[] shifted = new byte[CHARACTERS];
  private final int keys;
  private final double averageNeighbours;

  Layout(boolean slanted, List<String> rows, List<String> shiftedRows) {
    this.slanted = slanted;
    lay(rows, places);
    lay(shiftedRows, shifted);
    keys = (int) keys().count();
    long neighbours =
        keys().flatMap(one -> keys().filter(other -> direction(one, other) != 0)).count();
    averageNeighbours = (double) neighbours / keys;
  }

  private IntStream keys() {
    return IntStream.range(0, CHARACTERS).map(c -> places[c]).filter(place -> place >= 0);
  }

  private static void lay(List<String> rows, byte[] places) {
    Arrays.fill(places, NOWHERE);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length(); column++) {
        char key = rows.get(row).charAt(column);
        if (key != ' ') {
          places[key] = (byte) (row * WIDTH + column);
        }
      }
    }
  }

  /** The place of the key that gives this character, or -1. */
  int place(char c) {
    if (c >= CHARACTERS) {
      return NOWHERE;
    }
    return places[c] >= 0 ? places[c] : shifted[c];
  }

  boolean needsShift(char c) {
    return c < CHARACTERS && shifted[c] >= 0 && places[c] < 0;
  }

  /** A number above 0 for the way from a key to its neighbour, or 0 when they are none. */
  int direction(int from, int to) {
    int down = to / WIDTH - from / WIDTH;
    int right = to % WIDTH - from % WIDTH;
    boolean near = Math.abs(down) <= 1 && Math.abs(right) <= 1 && (down != 0 || right != 0);
    boolean held = !slanted || down != right;
    return near && held ? 5 + 3 * down + right : 0;
  }

  int size() {
    return keys;
  }

  double averageNeighbours() {
    return averageNeighbours;
  }
}
