// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A component while facts about it come in; of several words for one thing the least stands. */
final class Draft {
  private static final String NAME = "name";
  private static final String MAKER = "maker";
  private static final String VERSION = "version";
  private static final String DIGEST = "sha256";

  private final String ref;
  private final String type;
  private final SortedMap<String, String> words = new TreeMap<>();
  private final SortedMap<String, String> properties = new TreeMap<>();
  private final SortedMap<String, Draft> parts = new TreeMap<>();

  Draft(String ref, String type, String name) {
    this.ref = ref;
    this.type = type;
    least(words, NAME, name);
  }

  void maker(String maker) {
    least(words, MAKER, maker);
  }

  void version(String version) {
    least(words, VERSION, version);
  }

  void digest(String sha256) {
    least(words, DIGEST, sha256);
  }

  void property(String name, String value) {
    least(properties, "gatehouse:" + name, value);
  }

  /** A part of it; the same name gives the same part. */
  Draft part(String part, String partType, String name) {
    return parts.computeIfAbsent(part, p -> new Draft(ref + "#" + p, partType, name));
  }

  boolean hasPart(String part) {
    return parts.containsKey(part);
  }

  private static void least(SortedMap<String, String> words, String what, String word) {
    if (!word.isBlank()) {
      words.merge(what, word, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  Component component() {
    List<Component> inside = new ArrayList<>();
    parts.values().forEach(part -> inside.add(part.component()));
    return new Component(
        ref,
        type,
        words.getOrDefault(NAME, ref),
        words.getOrDefault(MAKER, ""),
        words.getOrDefault(VERSION, ""),
        words.getOrDefault(DIGEST, ""),
        properties,
        inside);
  }
}
