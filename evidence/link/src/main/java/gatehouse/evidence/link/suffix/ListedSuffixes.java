// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.suffix;

import java.util.HashMap;
import java.util.Map;

/** A public suffix list out of a file of the user's. */
final class ListedSuffixes implements Suffixes {
  private final Map<String, Rule> rules;

  /** Rules under the names that they are for, without {@code *.} and {@code !}. */
  ListedSuffixes(Map<String, Rule> rules) {
    this.rules = new HashMap<>(rules);
  }

  @Override
  public Cut cut(String name) {
    for (int start = 0; start >= 0; start = next(name, start)) {
      Rule rule = rules.get(name.substring(start));
      if (rule != null && rule.exception()) {
        return Cut.at(name, next(name, start), rule.tenant(), true);
      }
      int below = next(name, start);
      Rule wild = below < 0 ? null : rules.get(name.substring(below));
      if (wild != null && wild.wildcard()) {
        return Cut.at(name, start, wild.tenant(), true);
      }
      if (rule != null && rule.plain()) {
        return Cut.at(name, start, rule.tenant(), true);
      }
    }
    return Cut.at(name, name.lastIndexOf('.') + 1, false, false);
  }

  private static int next(String name, int start) {
    int dot = name.indexOf('.', start);
    return dot < 0 ? -1 : dot + 1;
  }

  /**
   * What the list says of a name: that it is a suffix, that those below it are, or that it is none.
   */
  record Rule(boolean plain, boolean wildcard, boolean exception, boolean tenant) {
    Rule or(Rule other) {
      return new Rule(
          plain || other.plain,
          wildcard || other.wildcard,
          exception || other.exception,
          tenant && other.tenant);
    }
  }
}
