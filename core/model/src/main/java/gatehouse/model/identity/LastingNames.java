// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Chooses the canonical names of phones, devices and segments.
 *
 * <p>A thing is named after its most lasting mark, so that the next audit, with other evidence,
 * gives it the same name. Without such a mark, or when two things claim it, the least observed name
 * stands.
 */
final class LastingNames {
  private static final int BRIEF = 12;

  private LastingNames() {}

  /**
   * The canonical name of every observed name.
   *
   * @param family how the names begin: phone, device, segment
   * @param marks the lasting marks on the thing of a name
   */
  static SortedMap<String, String> choose(
      String family, Classes classes, Function<String, Collection<Mark>> marks) {
    SortedMap<String, List<String>> all = classes.all();
    Map<String, String> wished = new TreeMap<>();
    Map<String, Integer> claims = new HashMap<>();
    all.forEach(
        (least, members) -> {
          String wish = strongest(members, marks).map(m -> name(family, m)).orElse(least);
          wished.put(least, wish);
          claims.merge(wish, 1, Integer::sum);
        });
    SortedMap<String, String> names = new TreeMap<>();
    all.forEach(
        (least, members) -> {
          String wish = wished.getOrDefault(least, least);
          boolean claimed = claims.getOrDefault(wish, 0) > 1;
          members.forEach(member -> names.put(member, claimed ? least : wish));
        });
    return names;
  }

  private static Optional<Mark> strongest(
      Collection<String> members, Function<String, Collection<Mark>> marks) {
    return members.stream().flatMap(m -> marks.apply(m).stream()).min(Comparator.naturalOrder());
  }

  private static String name(String family, Mark mark) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String text = mark.kind() + ":" + mark.value();
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return family + ":" + HexFormat.of().formatHex(hash).substring(0, BRIEF);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java platform has SHA-256", e);
    }
  }
}
