// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.find;

import gatehouse.evidence.link.address.Idn;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the links in a text, in whatever language it is. */
public final class LinkFinder {
  /** Texts are read so far, in characters. */
  public static final int LONGEST_TEXT = 1 << 18;

  /** So many links are looked at. */
  public static final int MOST = 1000;

  private static final String DELIMITERS = "<>\"'`“”‘’«»「」『』《》〈〉【】、。！？…|।\\^{}";
  private static final Set<String> SCHEMES =
      Set.of(
          "javascript",
          "vbscript",
          "data",
          "tel",
          "sms",
          "smsto",
          "mailto",
          "file",
          "wifi",
          "upi",
          "lpa",
          "fido");

  private final Suffixes suffixes;

  public LinkFinder(Suffixes suffixes) {
    this.suffixes = suffixes;
  }

  /** The links in their order. */
  public List<Found> find(String raw) {
    PlainText plain =
        PlainText.of(raw.length() > LONGEST_TEXT ? raw.substring(0, LONGEST_TEXT) : raw);
    String text = plain.text();
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length() && found.size() < MOST) {
      int start = at;
      while (start < text.length() && isDelimiter(text.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < text.length() && !isDelimiter(text.charAt(end))) {
        end++;
      }
      Span span = inWord(text, start, end);
      if (span.end() > span.start()) {
        found.add(
            new Found(
                text.substring(span.start(), span.end()), plain.writing(span.start(), span.end())));
      }
      at = Math.max(end, span.end());
    }
    return found;
  }

  private Span inWord(String text, int start, int end) {
    int scheme = schemeStart(text, start, end);
    if (scheme >= 0) {
      int colon = text.indexOf(':', scheme);
      boolean dressed = text.startsWith("://", colon);
      int hostStart = dressed ? colon + 3 : colon + 1;
      int linkEnd = dressed ? LinkEnd.afterHost(text, hostStart, end, this::isListed) : end;
      return new Span(scheme, LinkEnd.trimmed(text, scheme, linkEnd));
    }
    return bareName(text, start, end);
  }

  /** Where a scheme that matters begins; -1 when there is none in this word. */
  private static int schemeStart(String text, int start, int end) {
    int dressed = text.indexOf("://", start, end);
    if (dressed > start && dressed < end) {
      int from = dressed;
      while (from > start && isSchemeLetter(text.charAt(from - 1))) {
        from--;
      }
      return from < dressed ? from : -1;
    }
    int colon = text.indexOf(':', start, end);
    if (colon <= start || colon >= end - 1) {
      return -1;
    }
    int from = colon;
    while (from > start && isSchemeLetter(text.charAt(from - 1))) {
      from--;
    }
    return SCHEMES.contains(text.substring(from, colon).toLowerCase(Locale.ROOT)) ? from : -1;
  }

  private Span bareName(String text, int start, int end) {
    for (int from = start; from < end; from++) {
      char c = text.charAt(from);
      boolean begins = Character.isLetterOrDigit(c) && (from == start || !isWordPart(text, from));
      if (begins) {
        int nameEnd = LinkEnd.ofName(text, from, end, this::isListed);
        boolean mail = nameEnd < end && text.charAt(nameEnd) == '@';
        boolean behindAt = from > start && text.charAt(from - 1) == '@';
        if (nameEnd > from && !mail && !behindAt) {
          int linkEnd = LinkEnd.afterHost(text, from, end, this::isListed);
          int linkStart = latinStart(text, from, nameEnd);
          return new Span(linkStart, LinkEnd.trimmed(text, linkStart, linkEnd));
        }
        while (from + 1 < end && isWordPart(text, from + 1)) {
          from++;
        }
      }
    }
    return new Span(start, start);
  }

  /** A sentence in Chinese runs into the name behind it without a space. */
  private static int latinStart(String text, int start, int end) {
    int from = start;
    for (int i = start + 1; i < end && text.charAt(i) != '.'; i++) {
      if (LinkEnd.isWide(text.charAt(i - 1)) && !LinkEnd.isWide(text.charAt(i))) {
        from = i;
      }
    }
    return from;
  }

  /** True when this character goes on with what stands before it: same kind of letters. */
  private static boolean isWordPart(String text, int at) {
    char before = text.charAt(at - 1);
    char here = text.charAt(at);
    boolean joined = Character.isLetterOrDigit(before) || before == '-' || before == '.';
    boolean joins = Character.isLetterOrDigit(here) || here == '-' || here == '.';
    return joined && joins && LinkEnd.isWide(before) == LinkEnd.isWide(here);
  }

  private boolean isListed(String name) {
    String ascii = Idn.toAscii(name).orElse("");
    return !ascii.isEmpty() && suffixes.cut(ascii).listed();
  }

  private static boolean isSchemeLetter(char c) {
    return c < 0x7f && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
  }

  private static boolean isDelimiter(char c) {
    return Character.isWhitespace(c)
        || c < ' '
        || DELIMITERS.indexOf(c) >= 0
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private record Span(int start, int end) {}
}
