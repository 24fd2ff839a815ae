// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import java.util.List;
import java.util.Set;

/**
 * A name that people trust, and the sites that are really its owner's.
 *
 * @param name as people say it
 * @param chinese as people who read Chinese say it
 * @param words how links name it, small ASCII letters; words that mean nothing else
 * @param common the same, for words that mean other things too
 * @param domains the registrable domains of its owner; the first is the best known
 * @param innocent words that look like its own and mean something else
 */
public record Brand(
    String name,
    String chinese,
    List<String> words,
    List<String> common,
    List<String> domains,
    Set<String> innocent) {
  public Brand {
    words = List.copyOf(words);
    common = List.copyOf(common);
    domains = List.copyOf(domains);
    innocent = Set.copyOf(innocent);
  }
}
