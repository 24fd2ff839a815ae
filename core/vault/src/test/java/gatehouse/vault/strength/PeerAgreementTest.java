// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Beside nulab's zxcvbn4j, which knows English and little else. */
class PeerAgreementTest {
  private static final Zxcvbn PEER = new Zxcvbn();

  @Test
  void order_ofEnglishPasswords_isMuchThatOfThePeer() {
    double agreement =
        spearman(
            values(Passwords.ENGLISH, Passwords::guesses),
            values(Passwords.ENGLISH, PeerAgreementTest::peer));

    assertThat(agreement).isGreaterThan(0.85);
  }

  @Test
  void order_ofOurPeoplesPasswordsAndDice_isBetterThanThePeers() {
    List<String> dice = Passwords.random(100, 8);
    double ours = told(Passwords.OURS, dice, Passwords::guesses);
    double peers = told(Passwords.OURS, dice, PeerAgreementTest::peer);

    assertThat(ours).isGreaterThan(0.99).isGreaterThan(peers);
  }

  private static double peer(String password) {
    return PEER.measure(password).getGuessesLog10();
  }

  /** How often a chosen password is held for weaker than a diced one. */
  private static double told(
      List<String> chosen, List<String> diced, ToDoubleFunction<String> meter) {
    double[] weak = values(chosen, meter);
    double[] strong = values(diced, meter);
    int right = 0;
    for (double one : weak) {
      for (double other : strong) {
        right += one < other ? 1 : 0;
      }
    }
    return (double) right / (weak.length * strong.length);
  }

  private static double[] values(List<String> passwords, ToDoubleFunction<String> meter) {
    return passwords.stream().mapToDouble(meter).toArray();
  }

  private static double spearman(double[] one, double[] other) {
    double[] ranks = ranks(one);
    double[] others = ranks(other);
    double mean = (one.length - 1) / 2.0;
    double both = 0;
    double square = 0;
    double otherSquare = 0;
    for (int i = 0; i < one.length; i++) {
      both += (ranks[i] - mean) * (others[i] - mean);
      square += Math.pow(ranks[i] - mean, 2);
      otherSquare += Math.pow(others[i] - mean, 2);
    }
    return both / Math.sqrt(square * otherSquare);
  }

  /** From 0; equal values share the middle of their ranks. */
  private static double[] ranks(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(
            i -> {
              int less = 0;
              int equal = 0;
              for (double value : values) {
                less += value < values[i] ? 1 : 0;
                equal += value == values[i] ? 1 : 0;
              }
              return less + (equal - 1) / 2.0;
            })
        .toArray();
  }
}
