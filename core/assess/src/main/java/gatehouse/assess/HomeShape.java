// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the things of a home belong together, as facts say: what a map of it is drawn from.
 *
 * @param uses what a device is for, or whom a part of the network is for, by id
 * @param ties without repetition, sorted
 */
public record HomeShape(SortedMap<String, String> uses, List<Tie> ties) {
  public HomeShape {
    uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    ties = ties.stream().distinct().sorted().toList();
  }

  /** A home of which nothing is known. */
  public static HomeShape unknown() {
    return new HomeShape(new TreeMap<>(), List.of());
  }

  /** One thing belongs to another. */
  public record Tie(String thing, TieKind kind, String other) implements Comparable<Tie> {
    private static final Comparator<Tie> ORDER =
        Comparator.comparing(Tie::thing).thenComparing(Tie::kind).thenComparing(Tie::other);

    @Override
    public int compareTo(Tie tie) {
      return ORDER.compare(this, tie);
    }
  }

  /** In which way one thing belongs to another. */
  public enum TieKind {
    /** A device is in this part of the network. */
    SITS_IN,
    /** A device speaks through this gateway. */
    BEHIND,
    /** A router leads out of this part of the network. */
    LEADS_OUT_OF,
    /** Who is signed in to an account commands this device. */
    COMMANDS,
    /** An account is signed in on this phone. */
    SIGNED_IN_ON,
    /** A device is this phone. */
    IS
  }

  /** The others to which a thing belongs in one way. */
  public List<String> others(String thing, TieKind kind) {
    return ties.stream()
        .filter(tie -> tie.thing().equals(thing) && tie.kind() == kind)
        .map(Tie::other)
        .toList();
  }

  /** The things that belong to another in one way. */
  public List<String> things(String other, TieKind kind) {
    return ties.stream()
        .filter(tie -> tie.other().equals(other) && tie.kind() == kind)
        .map(Tie::thing)
        .toList();
  }
}
