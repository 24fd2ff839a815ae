// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person answered; what is not in it, they are not sure of.
 *
 * @param chosen of two that exclude each other at most one
 * @param countries ISO 3166 codes of two letters
 */
public record Answers(SortedSet<Choice> chosen, SortedSet<String> countries) {
  /** Not sure of anything. */
  public static final Answers NONE = new Answers(new TreeSet<>(), new TreeSet<>());

  public Answers {
    chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }

  /** These answers, and no country. */
  public static Answers of(Choice... chosen) {
    return new Answers(new TreeSet<>(List.of(chosen)), new TreeSet<>());
  }

  /** Whether the person is not sure of anything. */
  public boolean isEmpty() {
    return chosen.isEmpty() && countries.isEmpty();
  }

  /** Whether the person said this. */
  public boolean says(Choice choice) {
    return chosen.contains(choice);
  }

  /** Whether somebody hostile may live here, or must not see what is shown. */
  public boolean quiet() {
    return !Collections.disjoint(
        chosen, Set.of(Choice.SOMEONE_AT_HOME, Choice.HELPING_A_SURVIVOR, Choice.NOT_SAFE_HERE));
  }
}
