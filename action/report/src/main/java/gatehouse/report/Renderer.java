// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.report.html.HtmlFace;
import gatehouse.report.html.HtmlSheet;
import gatehouse.report.json.JsonFace;
import gatehouse.report.json.JsonSheet;
import gatehouse.report.sarif.SarifFace;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.terminal.TerminalFace;
import gatehouse.report.terminal.TerminalSheet;
import gatehouse.report.terminal.TerminalWhy;
import gatehouse.report.words.Words;
import java.io.IOException;

/** Shows assessments: the same one always gives the same bytes. */
public final class Renderer {
  private final Words words;

  /** Shows them in the language of these words. */
  public Renderer(Words words) {
    this.words = words;
  }

  /**
   * Writes the report of an assessment.
   *
   * @param look what the terminal can show; the other faces do not heed it
   * @throws IOException when {@code out} fails
   */
  public void render(Assessment assessment, Format format, Look look, Appendable out)
      throws IOException {
    Report report = Report.of(assessment);
    switch (format) {
      case TERMINAL -> TerminalFace.write(report, words, look, out);
      case HTML -> HtmlFace.write(report, words, out);
      case JSON -> JsonFace.write(assessment, words, out);
      case SARIF -> SarifFace.write(assessment, words, out);
    }
  }

  /**
   * Writes one finding with its whole proof, or which findings the query may mean.
   *
   * @param query a finding's key, its beginning, or the id of a rule
   * @return what the query fits
   * @throws IOException when {@code out} fails
   */
  public Match why(Assessment assessment, String query, Look look, Appendable out)
      throws IOException {
    Match match = Match.of(assessment, query);
    TerminalWhy.write(Report.of(assessment), match, query, words, look, out);
    return match;
  }

  /**
   * Writes a page about one thing.
   *
   * @param look what the terminal can show, and how to look at the same evidence again
   * @throws IOException when {@code out} fails
   */
  public void page(Sheet sheet, SheetFormat format, Look look, Appendable out) throws IOException {
    switch (format) {
      case TERMINAL -> TerminalSheet.write(sheet, look, out);
      case HTML -> HtmlSheet.write(sheet, words, look.evidence(), out);
      case JSON -> JsonSheet.write(sheet, words, out);
    }
  }
}
