// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Union-find over names, with pairs that must stay apart; the least name stands for its class. */
final class Classes {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, SortedSet<String>> members = new HashMap<>();
  private final Apart apart;

  Classes(Collection<String> names, Apart apart) {
    this.apart = apart;
    for (String name : names) {
      parents.put(name, name);
      members.put(name, new TreeSet<>(List.of(name)));
    }
  }

  boolean knows(String name) {
    return parents.containsKey(name);
  }

  /** The name that stands for the class of this one. */
  String of(String name) {
    String at = name;
    String up = parents.getOrDefault(at, at);
    while (!up.equals(at)) {
      String next = parents.getOrDefault(up, up);
      parents.put(at, next);
      at = up;
      up = next;
    }
    return at;
  }

  /** Puts two names into one class; false when a pair in it must stay apart. */
  boolean join(String one, String other) {
    String a = of(one);
    String b = of(other);
    if (a.equals(b)) {
      return true;
    }
    SortedSet<String> ours = members(a);
    SortedSet<String> theirs = members(b);
    if (apart.any(ours, theirs)) {
      return false;
    }
    String root = a.compareTo(b) < 0 ? a : b;
    String child = root.equals(a) ? b : a;
    parents.put(child, root);
    SortedSet<String> all = new TreeSet<>(ours);
    all.addAll(theirs);
    members.put(root, all);
    members.remove(child);
    return true;
  }

  /** All names of the class of this one. */
  SortedSet<String> members(String name) {
    return members.getOrDefault(of(name), new TreeSet<>(List.of(name)));
  }

  /** Every class by the name that stands for it. */
  SortedMap<String, List<String>> all() {
    SortedMap<String, List<String>> all = new TreeMap<>();
    members.forEach((root, names) -> all.put(root, new ArrayList<>(names)));
    return all;
  }
}
