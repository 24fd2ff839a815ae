// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import static java.util.stream.Collectors.joining;

import gatehouse.report.Look;
import gatehouse.report.text.Harmless;
import gatehouse.report.text.Width;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes wrapped and styled paragraphs; every line ends with a line feed. */
final class Page {
  private final Look look;
  private final Symbols symbols;
  private final Appendable out;

  Page(Look look, Appendable out) {
    this.look = look;
    this.symbols = look.ascii() ? Symbols.ASCII : Symbols.UNICODE;
    this.out = out;
  }

  Symbols symbols() {
    return symbols;
  }

  int width() {
    return look.width();
  }

  /** True when every finding is told with all its steps. */
  boolean full() {
    return look.full();
  }

  /**
   * A command to copy, for a POSIX shell; the terminal breaks it where it must, so that no line
   * feed gets into it.
   *
   * @param words what stands before the names of the evidence
   * @param option what stands behind them
   */
  void command(String words, String option) throws IOException {
    String line =
        look.evidence().stream()
            .map(word -> " " + WhyCommand.quoted(Harmless.text(word)))
            .collect(joining("", "gatehouse " + words, option));
    String shown = look.ascii() ? Harmless.ascii(line) : line;
    out.append("  ").append(styled(new Span(shown, Style.COMMAND))).append('\n');
  }

  /** True when the terminal is too narrow for columns. */
  boolean narrow() {
    return look.width() < 60;
  }

  Span span(String ours, Style style) {
    return new Span(look.ascii() ? Typography.ascii(ours) : ours, style);
  }

  List<Span> spans(Phrase phrase, Style style) {
    List<Span> spans = new ArrayList<>();
    for (Piece piece : phrase.pieces()) {
      spans.add(
          piece.evidence() && look.ascii()
              ? new Span(Harmless.ascii(piece.text()), style)
              : span(piece.text(), style));
    }
    return spans;
  }

  void blank() throws IOException {
    out.append('\n');
  }

  void heading(Phrase phrase) throws IOException {
    heading(phrase, "");
  }

  /** A heading with a detail out of the evidence behind it. */
  void heading(Phrase phrase, String detail) throws IOException {
    blank();
    List<Span> spans = new ArrayList<>(spans(phrase, Style.HEADING));
    if (!detail.isBlank()) {
      spans.add(span("  ", Style.PLAIN));
      spans.addAll(spans(Phrase.evidence(detail), Style.QUIET));
    }
    paragraph(0, spans);
    int length = spans.stream().mapToInt(s -> Width.of(s.text())).sum();
    out.append(styled(span(symbols.rule.repeat(Math.min(length, width())), Style.QUIET)));
    blank();
  }

  void paragraph(int indent, Phrase phrase, Style style) throws IOException {
    paragraph(indent, spans(phrase, style));
  }

  void paragraph(int indent, List<Span> spans) throws IOException {
    hanging(indent, new Span("", Style.PLAIN), spans);
  }

  /** A paragraph that hangs behind a mark: a number, a sign, a label. */
  void hanging(int indent, Span mark, List<Span> spans) throws IOException {
    int hang = indent + Width.of(mark.text());
    boolean first = true;
    for (List<Span> line : Wrap.lines(spans, width() - hang)) {
      out.append(" ".repeat(first ? indent : hang));
      if (first) {
        out.append(styled(mark));
      }
      for (Span span : line) {
        out.append(styled(span));
      }
      out.append('\n');
      first = false;
    }
  }

  /** A line that is known to fit. */
  void line(List<Span> spans) throws IOException {
    for (Span span : spans) {
      out.append(styled(span));
    }
    out.append('\n');
  }

  /** Lines of our own to copy; the terminal breaks them where it must. */
  void verbatim(List<String> lines) throws IOException {
    for (String line : lines) {
      out.append("  ").append(styled(span(line, Style.COMMAND))).append('\n');
    }
  }

  private String styled(Span span) {
    return look.colour() && !span.text().isEmpty()
        ? span.style().on() + span.text() + span.style().off()
        : span.text();
  }
}
