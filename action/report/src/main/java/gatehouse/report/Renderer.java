// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Home;
import gatehouse.assess.audit.WhatIf;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.ChokePoint;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.WorstWay;
import gatehouse.assess.path.Worth;
import gatehouse.report.cyclonedx.CycloneDxFace;
import gatehouse.report.html.HtmlFace;
import gatehouse.report.html.HtmlSheet;
import gatehouse.report.json.JsonFace;
import gatehouse.report.json.JsonPaths;
import gatehouse.report.json.JsonSheet;
import gatehouse.report.map.HomeMap;
import gatehouse.report.map.MapMaker;
import gatehouse.report.map.SvgMap;
import gatehouse.report.markup.StyleSheet;
import gatehouse.report.sarif.SarifFace;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.terminal.TerminalFace;
import gatehouse.report.terminal.TerminalPaths;
import gatehouse.report.terminal.TerminalPlan;
import gatehouse.report.terminal.TerminalSheet;
import gatehouse.report.terminal.TerminalWhatIf;
import gatehouse.report.terminal.TerminalWhy;
import gatehouse.report.terminal.TerminalWorth;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

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
   * Writes what is in a home, and which known holes are open in it, as CycloneDX.
   *
   * @throws IOException when {@code out} fails
   */
  public void billOfMaterials(Home home, Appendable out) throws IOException {
    CycloneDxFace.write(home, words, out);
  }

  /**
   * Writes the map of a home as an SVG file, with the easiest way from some starts to the worst of
   * some assets drawn over it.
   *
   * @throws IOException when {@code out} fails
   */
  public void map(Assessment assessment, Predicate<Start> from, Predicate<Asset> to, Appendable out)
      throws IOException {
    HomeMap map = MapMaker.of(assessment, WorstWay.of(assessment.graph(), from, to), words);
    SvgMap.file(map, words, new PathWords(assessment, words), StyleSheet.ofMap(), out);
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

  /**
   * Writes the easiest ways from some starts to some assets: as text, or as JSON.
   *
   * @throws IOException when {@code out} fails
   */
  public void paths(
      Assessment assessment,
      Predicate<Start> from,
      Predicate<Asset> to,
      Format format,
      Look look,
      Appendable out)
      throws IOException {
    if (format == Format.JSON) {
      JsonPaths.paths(assessment, from, to, words, out);
    } else {
      TerminalPaths.write(assessment, from, to, words, look, out);
    }
  }

  /**
   * Writes what would be otherwise: as text, or as JSON.
   *
   * @throws IOException when {@code out} fails
   */
  public void whatIf(WhatIf whatIf, Format format, Look look, Appendable out) throws IOException {
    if (format == Format.JSON) {
      JsonPaths.whatIf(whatIf, words, out);
    } else {
      TerminalWhatIf.write(whatIf, words, look, out);
    }
  }

  /**
   * Writes what each fix is worth alone, and what most ways go through: as text, or as JSON.
   *
   * @param open how many ways are open as things are
   * @throws IOException when {@code out} fails
   */
  public void worth(
      Assessment assessment,
      int open,
      List<Worth> worth,
      List<ChokePoint> points,
      Format format,
      Look look,
      Appendable out)
      throws IOException {
    if (format == Format.JSON) {
      JsonPaths.worth(assessment, open, worth, points, words, out);
    } else {
      TerminalWorth.write(assessment, open, worth, points, words, look, out);
    }
  }

  /**
   * Writes a plan: as text, or as JSON.
   *
   * @throws IOException when {@code out} fails
   */
  public void plan(Assessment assessment, AskedPlan plan, Format format, Look look, Appendable out)
      throws IOException {
    if (format == Format.JSON) {
      JsonPaths.plan(assessment, plan, words, out);
    } else {
      TerminalPlan.write(assessment, plan, words, look, out);
    }
  }
}
