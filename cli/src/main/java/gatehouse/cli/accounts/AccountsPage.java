// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.report.text.Harmless;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Accounts for a person in a terminal, the most urgent first; no secret is on it. */
final class AccountsPage {
  private static final int MOST_NAMED = 8;

  private final AccountsWords words;
  private final Map<String, Card> cards;
  private final LocalDate today;
  private final StringBuilder page = new StringBuilder();

  AccountsPage(AccountsWords words, Map<String, Card> cards, LocalDate today) {
    this.words = words;
    this.cards = cards;
    this.today = today;
  }

  /** Those with something wrong, the most urgent first. */
  static List<Card> urgent(Collection<Card> cards, LocalDate today) {
    return cards.stream()
        .filter(card -> Worry.urgency(card, today) > 0)
        .sorted(
            Comparator.comparingInt((Card card) -> -Worry.urgency(card, today))
                .thenComparing(Card::name)
                .thenComparing(Card::id))
        .toList();
  }

  String of(Collection<String> gaps) {
    List<Card> urgent = urgent(cards.values(), today);
    line(words.say("looked-at", Map.of("accounts", cards.size(), "urgent", urgent.size())));
    page.append('\n');
    for (int i = 0; i < urgent.size(); i++) {
      card(i + 1, urgent.get(i));
    }
    if (urgent.isEmpty()) {
      line(words.say("nothing-wrong"));
    }
    gaps.forEach(gap -> line(words.say("not-looked-at", Map.of("reason", words.reason(gap)))));
    line(words.say("secrets"));
    return page.toString();
  }

  private void card(int number, Card card) {
    line("%d. %s".formatted(number, Harmless.text(title(card))));
    List<Worry> worries = Worry.of(card, today);
    Map<String, Object> about = about(card);
    for (Worry worry : worries) {
      line("   • " + words.say("worry." + worry.key(), about));
    }
    card.recoveredBy()
        .map(cards::get)
        .ifPresent(by -> line("   • " + words.say(recovery(by), Map.of("by", by.name()))));
    if (!card.recovers().isEmpty()) {
      line("   • " + words.say("recovers", Map.of("others", names(card.recovers()))));
    }
    line("   → " + words.say("advice." + worries.getFirst().key(), about));
    page.append('\n');
  }

  private String recovery(Card by) {
    return Worry.of(by, today).contains(Worry.NO_SECOND_STEP)
        ? "recovered-by-open"
        : "recovered-by";
  }

  private Map<String, Object> about(Card card) {
    Map<String, Object> about = new HashMap<>();
    about.put("guesses", card.guesses());
    about.put("count", card.same().size());
    about.put("others", names(card.same()));
    about.put("codes", card.codes().map(codes -> words.say("codes." + word(codes))).orElse(""));
    about.put("day", card.changed().map(LocalDate::toString).orElse(""));
    return about;
  }

  private String names(List<String> ids) {
    String named =
        ids.stream()
            .limit(MOST_NAMED)
            .map(id -> cards.containsKey(id) ? title(cards.get(id)) : id)
            .collect(Collectors.joining(words.say("comma")));
    return ids.size() > MOST_NAMED ? named + " …" : named;
  }

  private static String title(Card card) {
    return card.name().equals(card.service())
        ? card.name()
        : "%s (%s)".formatted(card.name(), card.service());
  }

  static String word(String judged) {
    return judged.replace(' ', '-');
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
