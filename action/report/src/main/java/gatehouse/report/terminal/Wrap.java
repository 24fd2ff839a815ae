// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.report.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks styled text into lines that fit.
 *
 * <p>Lines break at spaces and between wide characters, as Chinese is written; a word that is
 * longer than a line is cut.
 */
final class Wrap {
  private static final String NOT_FIRST = "，。、；：！？）》」』”’…·,.;:!?)]}%";
  private static final String NOT_LAST = "（《「『“‘([{";

  private record Glyph(int codePoint, Style style) {
    int width() {
      return Width.of(codePoint);
    }
  }

  private Wrap() {}

  /** The lines of a text, none wider than the width, which is at least 2. */
  static List<List<Span>> lines(List<Span> spans, int width) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Span span : spans) {
      span.text().codePoints().forEach(c -> glyphs.add(new Glyph(c, span.style())));
    }
    List<List<Span>> lines = new ArrayList<>();
    int start = 0;
    while (start < glyphs.size()) {
      int end = end(glyphs, start, width);
      lines.add(spans(glyphs.subList(start, trimmed(glyphs, start, end))));
      start = end;
      while (start < glyphs.size() && glyphs.get(start).codePoint() == ' ') {
        start++;
      }
    }
    return lines;
  }

  private static int end(List<Glyph> glyphs, int start, int width) {
    int used = 0;
    int best = -1;
    for (int i = start; i < glyphs.size(); i++) {
      if (i > start && breaksBefore(glyphs, i)) {
        best = i;
      }
      boolean space = glyphs.get(i).codePoint() == ' ';
      used += glyphs.get(i).width();
      if (used > width && !space) {
        return best > start ? best : i;
      }
    }
    return glyphs.size();
  }

  private static boolean breaksBefore(List<Glyph> glyphs, int i) {
    int before = glyphs.get(i - 1).codePoint();
    int after = glyphs.get(i).codePoint();
    if (before == ' ') {
      return after != ' ';
    }
    return (Width.of(before) == 2 || Width.of(after) == 2)
        && Width.of(after) > 0
        && after != ' '
        && NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0;
  }

  private static int trimmed(List<Glyph> glyphs, int start, int end) {
    int last = end;
    while (last > start && glyphs.get(last - 1).codePoint() == ' ') {
      last--;
    }
    return last;
  }

  private static List<Span> spans(List<Glyph> glyphs) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > 0 && glyph.style() != glyphs.get(i - 1).style()) {
        spans.add(new Span(text.toString(), glyphs.get(i - 1).style()));
        text.setLength(0);
      }
      text.appendCodePoint(glyph.codePoint());
    }
    if (!glyphs.isEmpty()) {
      spans.add(new Span(text.toString(), glyphs.getLast().style()));
    }
    return spans;
  }
}
