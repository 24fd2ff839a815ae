// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes deceiving links after the patterns that published studies of phishing describe. */
final class Deceiver {
  /** Letters of other scripts that look like Latin ones. */
  private static final String[] TWINS = {"aа", "eе", "oо", "iі", "pр", "cс", "xх", "lӏ", "sѕ"};

  private static final String[] DIGITS = {"o0", "l1", "i1", "e3", "a4", "s5", "g9"};

  private final Vocabulary words;
  private final SplittableRandom random;

  Deceiver(Vocabulary words, long seed) {
    this.words = words;
    random = new SplittableRandom(seed);
  }

  /** A kind of deception, with links of that kind. */
  record Kind(String name, List<String> links) {}

  /** So many links of every kind. */
  List<Kind> links(int each) {
    List<Kind> kinds = new ArrayList<>();
    for (Pattern pattern : Pattern.values()) {
      List<String> links = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        links.add(link(pattern));
      }
      kinds.add(new Kind(pattern.name().toLowerCase(Locale.ROOT).replace('_', ' '), links));
    }
    return kinds;
  }

  private enum Pattern {
    BRAND_AND_LURES,
    WRITTEN_TOGETHER,
    FOREIGN_LETTERS,
    DIGITS_FOR_LETTERS,
    SLIP_OF_THE_FINGER,
    SITE_IN_FRONT,
    BEFORE_THE_AT_SIGN,
    IP_ADDRESS,
    PLATFORM,
    REDIRECTOR,
    APP_TO_INSTALL,
    BRAND_IN_PATH,
    SHORT_LINK,
    NAME_THAT_TELLS_NOTHING
  }

  private String link(Pattern pattern) {
    String brand = pick(words.brands());
    String word = brand.substring(0, brand.indexOf(':'));
    String site = brand.substring(brand.indexOf(':') + 1);
    String lure = pick(words.lures());
    String ending = pick(words.endings());
    return switch (pattern) {
      case BRAND_AND_LURES ->
          "https://" + word + "-" + lure + "-" + pick(words.lures()) + "." + ending + path();
      case WRITTEN_TOGETHER ->
          "https://" + (random.nextBoolean() ? word + lure : lure + word) + "." + ending + path();
      case FOREIGN_LETTERS -> "https://" + swapped(word, TWINS) + "." + ending + path();
      case DIGITS_FOR_LETTERS -> "https://" + swapped(word, DIGITS) + "." + ending + path();
      case SLIP_OF_THE_FINGER -> "https://" + slip(word) + "." + ending + path();
      case SITE_IN_FRONT ->
          "https://" + site + (random.nextBoolean() ? "." : "-") + host() + path();
      case BEFORE_THE_AT_SIGN -> "https://" + site + "@" + host() + path();
      case IP_ADDRESS -> "http://" + ip() + "/" + word + path();
      case PLATFORM -> "https://" + word + "-" + lure + "." + pick(words.platforms()) + path();
      case REDIRECTOR ->
          "https://www.google.com/url?q=https%3A%2F%2F"
              + word
              + "-"
              + lure
              + "."
              + ending
              + "%2F&sa=D";
      case APP_TO_INSTALL ->
          "https://" + host() + "/" + word + (random.nextBoolean() ? ".apk" : ".mobileconfig");
      case BRAND_IN_PATH -> "https://" + host() + "/" + site + "/" + lure;
      case SHORT_LINK ->
          "https://" + (random.nextBoolean() ? "bit.ly/" : "tinyurl.com/") + letters(7);
      case NAME_THAT_TELLS_NOTHING -> "https://" + host() + path();
    };
  }

  private String host() {
    return pick(words.fillers()) + pick(words.fillers()) + "." + pick(words.endings());
  }

  private String path() {
    return "/" + (random.nextBoolean() ? pick(words.lures()) : letters(6));
  }

  private String ip() {
    int value = 0x2D000000 + random.nextInt(1 << 24);
    return switch (random.nextInt(3)) {
      case 0 -> Integer.toString(value);
      case 1 -> "0x" + Integer.toHexString(value);
      default ->
          "%d.%d.%d.%d".formatted(value >>> 24, value >> 16 & 255, value >> 8 & 255, value & 255);
    };
  }

  /** One letter, or more, in another writing; a word without such letters gets a foreign one. */
  private String swapped(String word, String[] pairs) {
    StringBuilder out = new StringBuilder(word);
    int start = random.nextInt(pairs.length);
    for (int i = 0; i < pairs.length; i++) {
      String pair = pairs[(start + i) % pairs.length];
      int at = out.indexOf(pair.substring(0, 1));
      if (at >= 0) {
        out.setCharAt(at, pair.charAt(1));
        return out.toString();
      }
    }
    return out.append(pairs[0].charAt(1)).toString();
  }

  private String slip(String word) {
    StringBuilder out = new StringBuilder(word);
    int at = 1 + random.nextInt(word.length() - 1);
    switch (random.nextInt(4)) {
      case 0 -> out.deleteCharAt(at);
      case 1 -> out.insert(at, out.charAt(at));
      case 2 -> out.setCharAt(at, (char) ('a' + random.nextInt(26)));
      default -> {
        out.setCharAt(at, word.charAt(at - 1));
        out.setCharAt(at - 1, word.charAt(at));
      }
    }
    return out.toString().equals(word) ? word + word.charAt(word.length() - 1) : out.toString();
  }

  private String letters(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append((char) ('a' + random.nextInt(26)));
    }
    return out.toString();
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
