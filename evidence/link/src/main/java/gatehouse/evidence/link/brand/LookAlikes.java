// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import gatehouse.evidence.link.brand.Likeness.Way;
import gatehouse.evidence.link.name.LookFold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for brands in the names of hosts that are not theirs. */
public final class LookAlikes {
  private final DomainsInside domains;
  private final List<BrandWord> words = new ArrayList<>();
  private final Set<String> spelled;

  public LookAlikes(Brands brands) {
    domains = new DomainsInside(brands);
    for (Brand brand : brands.all()) {
      brand.words().forEach(word -> words.add(new BrandWord(brand, word, false)));
      brand.common().forEach(word -> words.add(new BrandWord(brand, word, true)));
    }
    spelled = words.stream().map(BrandWord::word).collect(Collectors.toSet());
  }

  /**
   * The most telling resemblance.
   *
   * @param label the label that the owner of the site chose, as a person reads it
   * @param front the labels before it, with dots between them
   */
  public Optional<Likeness> find(String label, String front) {
    List<Likeness> found = new ArrayList<>();
    inLabel(label, found);
    domains.ofHost(label, front).ifPresent(found::add);
    for (String token : tokens(front, "[-_.]+")) {
      resembling(token, front, found);
      words.stream()
          .filter(word -> !word.common() && word.word().equals(token))
          .forEach(word -> found.add(new Likeness(word.brand(), Way.WORD_IN_FRONT, front)));
    }
    return found.stream().min(Comparator.comparing(Likeness::way));
  }

  /** The brand whose whole domain stands in a text that is not a host, as a name of its own. */
  public Optional<Brand> domainIn(String text) {
    return domains.ofText(text);
  }

  private void inLabel(String label, List<Likeness> found) {
    List<String> tokens = tokens(label, "[-_]+");
    int lures = Lures.in(label).size();
    resembling(String.join("", tokens), label, found);
    for (String token : tokens) {
      if (tokens.size() > 1) {
        resembling(token, label, found);
      }
      String loose = LookFold.loose(token);
      for (BrandWord word : words) {
        way(word, token, loose, tokens.size() == 1, lures)
            .ifPresent(way -> found.add(new Likeness(word.brand(), way, label)));
      }
    }
  }

  /** How a token means a word: by itself, or together with lures beside or around it. */
  private static Optional<Way> way(
      BrandWord word, String token, String loose, boolean alone, int lures) {
    boolean same = token.equals(word.word());
    int around = same ? 0 : word.luresAround(token, loose);
    if (around > 0 || (same && lures > 0)) {
      boolean telling = !word.common() || Math.max(lures, around) > 1;
      return Optional.of(telling ? Way.WITH_LURE : Way.COMMON_WITH_LURE);
    }
    return same && !word.common()
        ? Optional.of(alone ? Way.OTHER_ENDING : Way.AMONG_OTHERS)
        : Optional.empty();
  }

  private void resembling(String token, String part, List<Likeness> found) {
    if (spelled.contains(token)) {
      return;
    }
    boolean ascii = token.chars().allMatch(c -> c < 0x7f);
    String confusable = ascii ? token : LookFold.confusable(token);
    String loose = LookFold.loose(token);
    for (BrandWord word : words) {
      word.resembles(token, ascii, confusable, loose)
          .ifPresent(way -> found.add(new Likeness(word.brand(), way, part)));
    }
  }

  private static List<String> tokens(String text, String separators) {
    return Arrays.stream(text.split(separators)).filter(token -> !token.isEmpty()).toList();
  }
}
