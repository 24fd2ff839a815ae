// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import gatehouse.vault.strength.Home;
import gatehouse.vault.strength.StrengthMeter;
import gatehouse.vault.strength.Use;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;

/** How many passwords meters judge in a second of CPU: {@code StrengthBench [SECONDS]}. */
final class StrengthBench {
  /** Of our own making; a third English, a third of our users' languages, a third diced. */
  private static final List<String> PASSWORDS =
      List.of(
          "zxcvbn",
          "correcthorse",
          "Tr0ub4dour&3",
          "Summer2024!",
          "qwertyuiop123",
          "1qaz2wsx3edc",
          "neverforget13/3/1997",
          "mihome888",
          "miwifi12345",
          "woaini1314",
          "contraseña1",
          "jaimatadi108",
          "sayangku99",
          "солнышко1",
          "matkhau2023",
          "19870312",
          "k7#Vq!x9Lm2p",
          "8f3kQ9xZ2b",
          "rWibMFACxAUGZmxhVncy",
          "eheuczkqyq");

  private static final int ROUNDS = 5;
  private static final int COPIES = 20;
  private static final double DEFAULT_SECONDS = 2;

  private StrengthBench() {}

  private interface Meter {
    double judge(String password);
  }

  public static void main(String[] arguments) {
    double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : DEFAULT_SECONDS;
    double start = cpu();
    StrengthMeter meter = StrengthMeter.starter();
    double init = cpu() - start;
    long before = used();
    StrengthMeter[] more = new StrengthMeter[COPIES];
    for (int i = 0; i < COPIES; i++) {
      more[i] = StrengthMeter.starter();
    }
    long each = (used() - before) / more.length;
    System.out.printf(
        Locale.ROOT, "gatehouse: made in %.2f CPU s, keeps %d KiB%n", init, each >> 10);
    run(
        "gatehouse",
        seconds,
        password -> meter.judge(password.toCharArray(), Home.unknown(), Use.WIFI).log10Guesses());
    Zxcvbn zxcvbn = new Zxcvbn();
    run("zxcvbn4j", seconds, password -> zxcvbn.measure(password).getGuessesLog10());
    Nbvcxz nbvcxz = new Nbvcxz();
    run("nbvcxz", seconds, password -> nbvcxz.estimate(password).getGuesses().doubleValue());
  }

  private static void run(String name, double seconds, Meter meter) {
    StringBuilder rates = new StringBuilder();
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long judged = 0;
      double start = cpu();
      while (cpu() - start < seconds) {
        for (String password : PASSWORDS) {
          sum += meter.judge(password);
          judged++;
        }
      }
      rates.append(String.format(Locale.ROOT, " %.0f", judged / (cpu() - start)));
    }
    System.out.printf(
        Locale.ROOT, "%s: passwords a CPU second, round by round:%s (%.0e)%n", name, rates, sum);
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
