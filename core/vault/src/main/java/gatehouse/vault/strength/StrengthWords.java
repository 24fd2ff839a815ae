// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What is said of a password's strength, in English or Simplified Chinese. */
public final class StrengthWords {
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final double MONTH = 30.4 * DAY;
  private static final double YEAR = 365.25 * DAY;
  private static final double CENTURIES = 100 * YEAR;

  private final Properties words;

  private StrengthWords(Properties words) {
    this.words = words;
  }

  /** The words in a language; English where it is not spoken. */
  public static StrengthWords in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    String file = "strength_" + (chinese ? "zh_CN" : "en") + ".properties";
    Properties words = new Properties();
    try (InputStream in =
            Objects.requireNonNull(StrengthWords.class.getResourceAsStream(file), file);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the meter's own words cannot be read", e);
    }
    return new StrengthWords(words);
  }

  /** The verdict in a word or two. */
  public String verdict(Strength strength) {
    return text("verdict." + strength.verdict().word());
  }

  /** Sentences on what is wrong with it and what to do, the most telling first. */
  public List<String> hints(Strength strength) {
    return Hint.on(strength).stream().map(hint -> text(hint.key())).toList();
  }

  /** How it falls to an attack: {@code When a stolen table is hashed slowly: 3 hours}. */
  public String fallsTo(Strength strength, Attack attack) {
    return text("attack." + attack.word()).formatted(time(strength.seconds(attack)));
  }

  /** A span of time in a person's words. */
  String time(double seconds) {
    if (seconds < 1) {
      return text("time.at-once");
    }
    if (seconds < MINUTE) {
      return span("seconds", seconds);
    }
    if (seconds < HOUR) {
      return span("minutes", seconds / MINUTE);
    }
    if (seconds < DAY) {
      return span("hours", seconds / HOUR);
    }
    if (seconds < MONTH) {
      return span("days", seconds / DAY);
    }
    if (seconds < YEAR) {
      return span("months", seconds / MONTH);
    }
    return seconds < CENTURIES ? span("years", seconds / YEAR) : text("time.centuries");
  }

  private String span(String unit, double count) {
    long whole = Math.max(1, Math.round(count));
    String key = "time." + (whole == 1 ? unit.substring(0, unit.length() - 1) : unit);
    return text(key).formatted(whole);
  }

  private String text(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }
}
