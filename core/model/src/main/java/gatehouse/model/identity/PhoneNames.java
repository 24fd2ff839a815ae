// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.identity.PhoneMarks.Mark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Chooses the canonical names of phones.
 *
 * <p>A phone is named after its most lasting mark, so that the next audit, with other evidence,
 * gives it the same name. Without such a mark, or when two phones claim it, the least observed name
 * stands.
 */
final class PhoneNames {
  private static final int BRIEF = 12;

  private PhoneNames() {}

  /** The canonical name of every observed name of a phone. */
  static SortedMap<String, String> choose(Classes classes, Map<String, PhoneMarks> marks) {
    SortedMap<String, List<String>> all = classes.all();
    Map<String, String> wished = new TreeMap<>();
    all.forEach(
        (least, members) ->
            wished.put(least, strongest(members, marks).map(PhoneNames::name).orElse(least)));
    SortedMap<String, String> names = new TreeMap<>();
    all.forEach(
        (least, members) -> {
          String wish = wished.getOrDefault(least, least);
          boolean claimed = wished.values().stream().filter(wish::equals).count() > 1;
          members.forEach(member -> names.put(member, claimed ? least : wish));
        });
    return names;
  }

  private static Optional<Mark> strongest(
      Collection<String> members, Map<String, PhoneMarks> marks) {
    return members.stream()
        .flatMap(m -> marks.getOrDefault(m, new PhoneMarks()).unique.keySet().stream())
        .min(Comparator.naturalOrder());
  }

  private static String name(Mark mark) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String text = mark.kind() + ":" + mark.value();
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "phone:" + HexFormat.of().formatHex(hash).substring(0, BRIEF);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java platform has SHA-256", e);
    }
  }
}
