// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the phones' apps that an APK file is.
 *
 * <p>The same file is the same app. Else package and version code must agree, nothing that is known
 * of both files may differ, and when both signers are known they must agree too.
 */
final class AppJoins {
  private final Seen seen;
  private final NavigableMap<String, List<String>> byPackage = new TreeMap<>();
  private final NavigableMap<String, List<String>> byFile = new TreeMap<>();

  AppJoins(Seen seen) {
    this.seen = seen;
    seen.apps.forEach(
        (name, marks) -> {
          if (marks.placed()) {
            marks.packages.keySet().forEach(p -> add(byPackage, p, name));
            marks.files.keySet().forEach(f -> add(byFile, f, name));
          }
        });
  }

  /** Joins of an unplaced file with apps on phones, the surest first. */
  List<Join> find(String file) {
    AppMarks ours = seen.apps.getOrDefault(file, new AppMarks());
    List<Join> joins = new ArrayList<>();
    for (var digest : ours.files.entrySet()) {
      for (String app : byFile.getOrDefault(digest.getKey(), List.of())) {
        AppMarks theirs = seen.apps.getOrDefault(app, new AppMarks());
        List<Observed<?>> because = new ArrayList<>(List.of(digest.getValue()));
        Optional.ofNullable(theirs.files.get(digest.getKey())).ifPresent(because::add);
        joins.add(new Join(file, app, "the phone says it runs this very file", because));
      }
    }
    for (String name : ours.packages.keySet()) {
      for (String app : byPackage.getOrDefault(name, List.of())) {
        byVersion(file, ours, app, name).ifPresent(joins::add);
      }
    }
    return joins;
  }

  private Optional<Join> byVersion(String file, AppMarks ours, String app, String name) {
    AppMarks theirs = seen.apps.getOrDefault(app, new AppMarks());
    if (differ(ours.files, theirs.files) || differ(ours.signers, theirs.signers)) {
      return Optional.empty();
    }
    return ours.versions.keySet().stream()
        .filter(theirs.versions::containsKey)
        .findFirst()
        .map(
            version -> {
              List<Observed<?>> because = new ArrayList<>();
              both(ours.packages, theirs.packages, name, because);
              both(ours.versions, theirs.versions, version, because);
              String signer = "; one of the signers is not known";
              if (!ours.signers.isEmpty() && !theirs.signers.isEmpty()) {
                signer = " and signer";
                both(ours.signers, theirs.signers, ours.signers.firstKey(), because);
              }
              String reason = "the same package and version code %d%s".formatted(version, signer);
              return new Join(file, app, reason, because);
            });
  }

  /** True when both are known and have nothing in common. */
  private static <K> boolean differ(Map<K, ?> ours, Map<K, ?> theirs) {
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && ours.keySet().stream().noneMatch(theirs::containsKey);
  }

  private static <K> void both(
      Map<K, Observed<?>> ours, Map<K, Observed<?>> theirs, K key, List<Observed<?>> into) {
    Optional.ofNullable(ours.get(key)).ifPresent(into::add);
    Optional.ofNullable(theirs.get(key)).ifPresent(into::add);
  }

  private static void add(NavigableMap<String, List<String>> map, String key, String name) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
  }
}
