// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all the DEX files of an app say together; for each finding the first place it was seen at.
 */
public final class CodeFindings {
  private final SortedMap<Integer, EnumMap<Presence, CodePlace>> trackers = new TreeMap<>();
  private final SortedMap<String, CodePlace> calls = new TreeMap<>();
  private int classes;
  private long instructionBytes;

  /** Nothing found yet. */
  public CodeFindings() {}

  void tracker(int label, Presence presence, CodePlace place) {
    trackers
        .computeIfAbsent(label, l -> new EnumMap<>(Presence.class))
        .putIfAbsent(presence, place);
  }

  void call(String what, CodePlace place) {
    calls.putIfAbsent(what, place);
  }

  void count(int moreClasses, long moreInstructionBytes) {
    classes += moreClasses;
    instructionBytes += moreInstructionBytes;
  }

  boolean has(int label, Presence presence) {
    EnumMap<Presence, CodePlace> seen = trackers.get(label);
    return seen != null && seen.containsKey(presence);
  }

  boolean calls(String what) {
    return calls.containsKey(what);
  }

  /**
   * Where each tracker was seen, by its label in the signatures; a shipped one is no longer merely
   * referenced.
   */
  public SortedMap<Integer, Map<Presence, CodePlace>> trackers() {
    SortedMap<Integer, Map<Presence, CodePlace>> result = new TreeMap<>();
    trackers.forEach(
        (label, seen) -> {
          EnumMap<Presence, CodePlace> copy = new EnumMap<>(seen);
          if (copy.containsKey(Presence.BUNDLED)) {
            copy.remove(Presence.REFERENCED);
          }
          result.put(label, Collections.unmodifiableMap(copy));
        });
    return result;
  }

  /** Where something worth knowing is called, by its name in {@link NotableCall}. */
  public SortedMap<String, CodePlace> calls() {
    return Collections.unmodifiableSortedMap(calls);
  }

  public int classes() {
    return classes;
  }

  /** How many bytes of bytecode were walked. */
  public long instructionBytes() {
    return instructionBytes;
  }
}
