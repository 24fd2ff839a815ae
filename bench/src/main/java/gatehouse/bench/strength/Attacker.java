// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries passwords in sessions: one habit with words, one tail, one tier of words, the session that
 * yields most for each guess first; at last all characters.
 *
 * <p>A password's number is how many guesses are made until it falls, by the earliest way to it.
 */
final class Attacker {
  private static final int[] TIERS = {0, 50, 500, 5_000, 50_000, 500_000};

  /** A second word of a pair is looked for among the first so many. */
  private static final int PAIRED = 50_000;

  private static final double ROWS_SHARE = 0.12;
  private static final double DIGITS_SHARE = 0.05;

  private record Session(String name, double size, double share) {
    double worth() {
      return share / size;
    }
  }

  private final Lexicon lexicon;
  private final Map<String, Double> begins = new HashMap<>();
  private final double end;

  Attacker(Lexicon lexicon) {
    this.lexicon = lexicon;
    List<Session> sessions = new ArrayList<>();
    sessions.add(new Session("rows", Lists.ROWS.size(), ROWS_SHARE));
    for (int digits = 4; digits <= 9; digits++) {
      sessions.add(new Session("digits" + digits, Math.pow(10, digits), DIGITS_SHARE / 4));
    }
    sessions.add(new Session("date6", 366.0 * Lists.YEARS, DIGITS_SHARE));
    sessions.add(new Session("date8", 366.0 * Lists.YEARS, DIGITS_SHARE));
    for (Head head : Head.values()) {
      for (Tail tail : Tail.values()) {
        for (int tier = 0; tier + 1 < TIERS.length && TIERS[tier] < lexicon.size(); tier++) {
          double words = Math.min(TIERS[tier + 1], lexicon.size()) - TIERS[tier];
          double seconds = head.pair() ? Math.min(PAIRED, lexicon.size()) : 1;
          double share = lexicon.share(TIERS[tier], TIERS[tier + 1]);
          sessions.add(
              new Session(
                  name(head, tail, tier),
                  words * seconds * tail.count(),
                  head.share() * tail.share() * share));
        }
      }
    }
    sessions.sort(Comparator.comparingDouble(Session::worth).reversed());
    double sum = 0;
    for (Session session : sessions) {
      begins.put(session.name, sum);
      sum += session.size;
    }
    end = sum;
  }

  private static String name(Head head, Tail tail, int tier) {
    return head + " " + tail + " " + tier;
  }

  /** How many guesses until this password falls. */
  double guesses(String password) {
    double best = end + characters(password);
    int row = Lists.ROWS.indexOf(password);
    if (row >= 0) {
      best = Math.min(best, at("rows") + row + 1);
    }
    if (Lists.number(password, password.length()) >= 0) {
      best = Math.min(best, digits(password));
    }
    for (int cut = 1; cut <= password.length(); cut++) {
      best = Math.min(best, split(password.substring(0, cut), password.substring(cut)));
    }
    return best;
  }

  private double digits(String password) {
    double best = Double.POSITIVE_INFINITY;
    if (password.length() >= 4 && password.length() <= 9) {
      best = at("digits" + password.length()) + Long.parseLong(password) + 1;
    }
    for (int length = 6; length <= 8; length += 2) {
      int day = password.length() == length ? Lists.date(password, length) : -1;
      best = day < 0 ? best : Math.min(best, at("date" + length) + day + 1);
    }
    return best;
  }

  private double split(String text, String rest) {
    double best = Double.POSITIVE_INFINITY;
    for (Tail tail : Tail.values()) {
      int place = tail.place(rest);
      if (place < 0) {
        continue;
      }
      for (Head head : Head.values()) {
        best =
            Math.min(
                best, head.pair() ? pair(head, text, tail, place) : one(head, text, tail, place));
      }
    }
    return best;
  }

  private double one(Head head, String text, Tail tail, int tailPlace) {
    String word = head.back(text);
    int place = lexicon.place(word);
    return place >= 0 && head.of(word).equals(text)
        ? within(head, tail, place, 1, 0, tailPlace)
        : Double.POSITIVE_INFINITY;
  }

  private double pair(Head head, String text, Tail tail, int tailPlace) {
    double best = Double.POSITIVE_INFINITY;
    for (int cut = 1; cut < text.length(); cut++) {
      String one = head.back(text.substring(0, cut));
      String two = head.back(text.substring(cut));
      int place = lexicon.place(one);
      int second = lexicon.place(two);
      if (place >= 0
          && second >= 0
          && second < PAIRED
          && (head.of(one) + head.of(two)).equals(text)) {
        int seconds = Math.min(PAIRED, lexicon.size());
        best = Math.min(best, within(head, tail, place, seconds, second, tailPlace));
      }
    }
    return best;
  }

  private double within(Head head, Tail tail, int place, int seconds, int second, int tailPlace) {
    int tier = 0;
    while (tier + 2 < TIERS.length && place >= TIERS[tier + 1]) {
      tier++;
    }
    double before = ((double) (place - TIERS[tier]) * seconds + second) * tail.count();
    return at(name(head, tail, tier)) + before + tailPlace + 1;
  }

  private double at(String session) {
    return begins.getOrDefault(session, end);
  }

  /** Half of all passwords of the same sorts of characters in the same places. */
  private static double characters(String password) {
    double all = 1;
    for (int i = 0; i < password.length(); i++) {
      char c = password.charAt(i);
      all *= Character.isDigit(c) ? 10 : Character.isLetter(c) ? 26 : 33;
    }
    return all / 2;
  }
}
