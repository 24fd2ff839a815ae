// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final boolean slanted;
  private final Map<Character, Integer> places = new HashMap<>();
  private final Map<Character, Integer> shifted = new HashMap<>();
  private final double averageNeighbours;

  Layout(boolean slanted, List<String> rows, List<String> shiftedRows) {
    this.slanted = slanted;
    lay(rows, places);
    lay(shiftedRows, shifted);
    int neighbours = 0;
    for (int one : places.values()) {
      for (int other : places.values()) {
        neighbours += direction(one, other) != 0 ? 1 : 0;
      }
    }
    averageNeighbours = (double) neighbours / places.size();
  }

  private static void lay(List<String> rows, Map<Character, Integer> places) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length(); column++) {
        char key = rows.get(row).charAt(column);
        if (key != ' ') {
          places.put(key, row * WIDTH + column);
        }
      }
    }
  }

  /** The place of the key that gives this character, or -1. */
  int place(char c) {
    Integer place = places.get(c);
    return place != null ? place : shifted.getOrDefault(c, -1);
  }

  boolean needsShift(char c) {
    return shifted.containsKey(c) && !places.containsKey(c);
  }

  /** A number above 0 for the way from a key to its neighbour, or 0 when they are none. */
  int direction(int from, int to) {
    int down = to / WIDTH - from / WIDTH;
    int right = to % WIDTH - from % WIDTH;
    boolean near = Math.abs(down) <= 1 && Math.abs(right) <= 1 && (down != 0 || right != 0);
    boolean held = !slanted || down != right;
    return near && held ? 5 + 3 * down + right : 0;
  }

  int keys() {
    return places.size();
  }

  double averageNeighbours() {
    return averageNeighbours;
  }
}
