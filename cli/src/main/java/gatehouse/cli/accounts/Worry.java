// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.model.fact.PasswordStrength;
import gatehouse.model.fact.SecondFactor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is wrong with an account, and how much that weighs when it is said what to do first. */
enum Worry {
  LEAKED(100),
  LEAKED_PROBABLY(60),
  TRIVIAL(80),
  WEAK(50),
  REUSED(40),
  NO_SECOND_STEP(20),
  CODES_WEAK(8),
  CODES_BESIDE(2),
  OLD(5);

  /** After so many years a password has been seen by more eyes than anybody counted. */
  private static final int OLD_YEARS = 5;

  /** So much more for each account that is recovered by way of it, and for whose service it is. */
  private static final int RECOVERS = 10;

  private static final int OWNS_THE_HOME = 30;
  private static final String MI = "xiaomi.com";

  private final int weight;

  Worry(int weight) {
    this.weight = weight;
  }

  /** All that is wrong, the worst first. */
  static List<Worry> of(Card card, LocalDate today) {
    return Arrays.stream(values()).filter(worry -> worry.is(card, today)).toList();
  }

  /** How urgent an account is: what is wrong with it, and what hangs on it. */
  static int urgency(Card card, LocalDate today) {
    int wrong = of(card, today).stream().mapToInt(worry -> worry.weight).sum();
    boolean grave = wrong >= NO_SECOND_STEP.weight;
    int home = card.service().equals(MI) ? OWNS_THE_HOME : 0;
    return grave ? wrong + home + RECOVERS * card.recovers().size() : wrong;
  }

  private boolean is(Card card, LocalDate today) {
    return switch (this) {
      case LEAKED -> card.leaked().filter("confirmed"::equals).isPresent();
      case LEAKED_PROBABLY -> card.leaked().filter("probable"::equals).isPresent();
      case TRIVIAL ->
          card.strength().filter(s -> s.compareTo(PasswordStrength.TRIVIAL) <= 0).isPresent();
      case WEAK -> card.strength().filter(PasswordStrength.WEAK::equals).isPresent();
      case REUSED -> !card.same().isEmpty();
      case NO_SECOND_STEP ->
          card.step()
              .filter(s -> s == SecondFactor.OFFERED || s == SecondFactor.NOT_OFFERED)
              .isPresent();
      case CODES_WEAK -> card.codes().filter(judged -> !judged.equals("good")).isPresent();
      case CODES_BESIDE -> card.codes().isPresent();
      case OLD ->
          card.changed().filter(day -> day.isBefore(today.minusYears(OLD_YEARS))).isPresent();
    };
  }

  /** As the words of the page know it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
