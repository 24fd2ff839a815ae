// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** IPv6 addresses as text (RFC 4291, 2.2; written after RFC 5952). */
final class Ip6Text {
  private static final int GROUPS = 8;

  private Ip6Text() {}

  static Host read(String text) {
    Host refused = new Host.Unusable("[" + text + "]");
    int gap = text.indexOf("::");
    if (text.length() > 45 || (gap >= 0 && text.indexOf("::", gap + 1) >= 0)) {
      return refused;
    }
    List<Integer> front = new ArrayList<>();
    List<Integer> back = new ArrayList<>();
    boolean good =
        gap < 0
            ? groups(text, true, front)
            : groups(text.substring(0, gap), false, front)
                && groups(text.substring(gap + 2), true, back);
    int given = front.size() + back.size();
    if (!good || (gap < 0 ? given != GROUPS : given >= GROUPS)) {
      return refused;
    }
    long[] halves = new long[2];
    for (int i = 0; i < GROUPS; i++) {
      int fromEnd = GROUPS - i;
      int group =
          i < front.size()
              ? front.get(i)
              : fromEnd <= back.size() ? back.get(back.size() - fromEnd) : 0;
      halves[i / 4] = halves[i / 4] << 16 | group;
    }
    return new Host.Ip6(halves[0], halves[1]);
  }

  private static boolean groups(String text, boolean mayEndInIp4, List<Integer> out) {
    if (text.isEmpty()) {
      return true;
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (mayEndInIp4 && i == parts.length - 1 && part.indexOf('.') >= 0) {
        OptionalInt ip4 = Ip4Text.read(part);
        if (ip4.isEmpty() || !Ip4Text.of(ip4.getAsInt()).equals(part)) {
          return false;
        }
        out.add(ip4.getAsInt() >>> 16);
        out.add(ip4.getAsInt() & 0xffff);
      } else if (part.matches("[0-9a-fA-F]{1,4}")) {
        out.add(Integer.parseInt(part, 16));
      } else {
        return false;
      }
    }
    return true;
  }

  static String of(long high, long low) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (int) ((i < 4 ? high : low) >>> (48 - 16 * (i % 4))) & 0xffff;
    }
    int longest = 1;
    int start = -1;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && groups[end] == 0) {
        end++;
      }
      if (end - i > longest) {
        longest = end - i;
        start = i;
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == start) {
        out.append("::");
        i += longest - 1;
      } else {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ':') {
          out.append(':');
        }
        out.append(Integer.toHexString(groups[i]));
      }
    }
    return out.toString();
  }
}
