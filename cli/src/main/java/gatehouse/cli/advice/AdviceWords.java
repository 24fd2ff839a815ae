// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.advice;

import gatehouse.assess.advice.Closing;
import gatehouse.assess.advice.Collected;
import gatehouse.assess.advice.Counsel;
import gatehouse.assess.advice.Holes;
import gatehouse.assess.advice.PatchLag;
import gatehouse.assess.advice.Promise;
import gatehouse.report.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What is said of products, in one language. */
final class AdviceWords {
  private static final int YEAR = 12;
  private static final int MONTH_LENGTH = 7;

  private final Properties patterns;

  private AdviceWords(Properties patterns) {
    this.patterns = patterns;
  }

  static AdviceWords in(Language language) {
    Properties patterns = new Properties();
    String name = "advice_" + language.suffix() + ".properties";
    try (InputStream in = Objects.requireNonNull(AdviceWords.class.getResourceAsStream(name));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the words of advice cannot be read: " + name, e);
    }
    return new AdviceWords(patterns);
  }

  /** The words under a key. */
  String text(String key) {
    return Objects.requireNonNull(patterns.getProperty(key), key);
  }

  private String with(String key, Object... values) {
    return text(key).formatted(values);
  }

  /** Several names in one sentence. */
  String list(List<String> names) {
    return String.join(text("comma"), names);
  }

  String kind(String kind) {
    return patterns.getProperty("kind." + kind.replace(' ', '-'), kind);
  }

  /** The promise on updates. */
  String promise(Promise promise) {
    return switch (promise) {
      case Promise.Until(LocalDate day, boolean month) ->
          with("promise.until", month ? day.toString().substring(0, MONTH_LENGTH) : day);
      case Promise.AtLeast(LocalDate day) -> with("promise.at-least", day);
      case Promise.Seen(LocalDate day) -> with("promise.seen", day);
      case Promise.Ended ended -> text("promise.ended");
      case Promise.Years(int years, Promise.Start start) ->
          with(start == Promise.Start.PURCHASE ? "promise.purchase" : "promise.last-sale", years);
      case Promise.None none -> text("unknown");
    };
  }

  /** How much is left of it. */
  String left(Counsel counsel) {
    Optional<Long> months = counsel.monthsLeft();
    return switch (counsel.standing()) {
      case ENDED -> text("left.ended");
      case PASSED -> text("left.passed");
      case UNKNOWN -> text("unknown");
      case SHORT, FAIR, LONG -> {
        String span = span(months.orElse(0L));
        yield counsel.product().promise() instanceof Promise.AtLeast
            ? with("left.at-least", span)
            : span;
      }
    };
  }

  private String span(long months) {
    long years = months / YEAR;
    long rest = months % YEAR;
    if (years == 0) {
      return with(rest == 1 ? "span.month" : "span.months", rest);
    }
    String whole = with(years == 1 ? "span.year" : "span.years", years);
    return rest == 0
        ? whole
        : with("span.both", whole, with(rest == 1 ? "span.month" : "span.months", rest));
  }

  String patches(Counsel counsel) {
    return counsel.product().patchDays().isPresent()
        ? with("patches.every", counsel.product().patchDays().getAsInt())
        : text("unknown");
  }

  String lag(PatchLag lag) {
    return with("patches.lag", lag.median(), lag.nineOfTen(), lag.builds());
  }

  String holes(Holes holes) {
    return switch (holes) {
      case Holes.Patched patched -> text("holes.patched");
      case Holes.LeftOpen(int known, int exploited, LocalDate end) ->
          known == 0 ? with("holes.beyond", end) : with("holes.left", known, exploited, end);
      case Holes.InFirmware(var all) ->
          list(all.stream().map(h -> with("holes.firmware", h.hole(), h.fixed())).toList());
      case Holes.Unknown unknown -> text("unknown");
    };
  }

  String collected(Collected collected) {
    String what = text("collected." + collected.what());
    return with(
        "collected." + collected.byDefault().word(), what, text("off." + collected.off().word()));
  }

  /** A sentence of the closing verdict. */
  String closing(Closing closing) {
    String day = closing.day().map(LocalDate::toString).orElse("");
    return switch (closing.kind()) {
      case ENDED ->
          day.isEmpty()
              ? with("closing.ended-some-day", closing.product())
              : with("closing.ended", closing.product(), day);
      case FIRMWARE -> with("closing.firmware", closing.product(), closing.other());
      case LONGEST ->
          with("closing.longest", closing.product(), day, span(closing.months()), closing.other());
      case EQUAL -> with("closing.equal", closing.product(), closing.other());
      case SHORT -> with("closing.short", closing.product(), day);
      case SHORT_LEAST -> with("closing.short-least", closing.product(), day);
      case PASSED -> with("closing.passed", closing.product(), day);
      case UNKNOWN -> with("closing.unknown", closing.product());
    };
  }

  /** The id of a word in JSON. */
  static String id(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
