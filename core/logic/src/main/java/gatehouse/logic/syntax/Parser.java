// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads program text: the part of Soufflé's language that {@code docs/datalog.md} describes.
 *
 * <p>Errors are reported and reading goes on with the next clause. Length, nesting and the number
 * of rules that one clause can stand for are bounded.
 */
public final class Parser {
  private static final int LONGEST = 8 << 20;

  private final Tokens tokens;
  private final Unit unit;
  private final Diagnostics diagnostics;
  private final BodyParser bodies;
  private final AnnotationParser annotations;
  private final DirectiveParser directives;

  private Parser(SourceText source, Unit unit, Diagnostics diagnostics) {
    this.tokens = new Tokens(source);
    this.unit = unit;
    this.diagnostics = diagnostics;
    this.bodies = new BodyParser(tokens);
    this.annotations = new AnnotationParser(tokens, bodies.terms());
    this.directives = new DirectiveParser(tokens, unit);
  }

  /** Reads all sources as one program. */
  public static Unit parse(List<SourceText> sources, Diagnostics diagnostics) {
    var unit = new Unit();
    long length = 0;
    for (SourceText source : sources) {
      length += source.text().length();
      if (length > LONGEST) {
        diagnostics.error(
            new Location(source.name(), 1, 1),
            "more than " + (LONGEST >> 20) + " million characters of program text",
            "put facts into fact files");
        break;
      }
      new Parser(source, unit, diagnostics).program();
    }
    return unit;
  }

  /**
   * Reads one atom, such as the goal of a question.
   *
   * @throws ProgramException when the text is not one atom
   */
  public static Atom parseAtom(SourceText source) throws ProgramException {
    var diagnostics = new Diagnostics();
    var parser = new Parser(source, new Unit(), diagnostics);
    try {
      Atom atom = parser.bodies.atom();
      parser.tokens.accept(".");
      parser.tokens.expect(Kind.END, "the end of the goal");
      return atom;
    } catch (SyntaxFailure e) {
      diagnostics.error(e.location, e.text(), e.suggestion);
      throw new ProgramException(diagnostics.all());
    }
  }

  private void program() {
    while (tokens.current().kind() != Kind.END) {
      bodies.terms().reset();
      try {
        item();
      } catch (SyntaxFailure e) {
        diagnostics.error(e.location, e.text(), e.suggestion);
        skipToNextItem();
      }
    }
  }

  private void item() throws SyntaxFailure {
    var doc = new ArrayList<String>();
    var notes = new ArrayList<Annotation>();
    documented(doc);
    while (tokens.current().isMark("@")) {
      notes.add(annotations.annotation());
      documented(doc);
    }
    String documentation = String.join("\n", doc);
    if (tokens.current().isMark(".")) {
      directives.directive(documentation, notes);
    } else if (tokens.current().kind() != Kind.END) {
      clause(documentation, notes);
    }
  }

  private void documented(List<String> doc) {
    if (!tokens.current().doc().isEmpty()) {
      doc.add(tokens.current().doc());
    }
  }

  private void clause(String doc, List<Annotation> notes) throws SyntaxFailure {
    if (tokens.current().isMark("#")) {
      throw tokens.failure("preprocessor lines are not part of the language", Foreign.PREPROCESSOR);
    }
    Location at = tokens.here();
    var heads = new ArrayList<Atom>();
    do {
      heads.add(bodies.atom());
    } while (tokens.accept(","));
    if (tokens.current().isMark("<=")) {
      throw tokens.failure("subsumption is not part of the language", Foreign.SUBSUMPTION);
    }
    List<List<Literal>> alternatives = List.of(List.of());
    if (tokens.accept(":-")) {
      alternatives = bodies.body();
    }
    if (!tokens.current().isMark(".")) {
      throw tokens.failure(
          "expected '.' at the end of the clause and found " + tokens.current().words(), "");
    }
    tokens.take();
    if ((long) heads.size() * alternatives.size() > 4096) {
      throw new SyntaxFailure(at, "a clause that stands for more than 4096 rules", "split it");
    }
    for (Atom head : heads) {
      for (List<Literal> body : alternatives) {
        unit.clauses().add(new Rule(unit.clauses().size(), head, body, doc, notes, at));
      }
    }
  }

  private void skipToNextItem() {
    while (tokens.current().kind() != Kind.END) {
      if (tokens.current().isMark(".")) {
        if (DirectiveParser.startsWith(tokens.current(), tokens.peek())) {
          return;
        }
        tokens.take();
        return;
      }
      tokens.take();
    }
  }
}
