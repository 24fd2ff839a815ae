// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what begins with a dot: declarations, types, input and output. */
final class DirectiveParser {
  private static final Set<String> NAMES =
      Set.of(
          "decl",
          "type",
          "symbol_type",
          "number_type",
          "input",
          "output",
          "printsize",
          "plan",
          "pragma",
          "functor",
          "comp",
          "init",
          "limitsize",
          "override",
          "include",
          "lattice");

  /** Hints on storage and evaluation that change no result. */
  private static final Set<String> HINTS =
      Set.of("btree", "brie", "btree_delete", "inline", "no_inline", "magic", "no_magic");

  private static final int MOST_COLUMNS = 250;

  private final Tokens tokens;
  private final Unit unit;

  DirectiveParser(Tokens tokens, Unit unit) {
    this.tokens = tokens;
    this.unit = unit;
  }

  static boolean startsWith(Token dot, Token next) {
    return dot.isMark(".")
        && next.kind() == Kind.NAME
        && next.start() == dot.end()
        && NAMES.contains(next.text());
  }

  void directive(String doc, List<Annotation> annotations) throws SyntaxFailure {
    tokens.expect(".", "before a directive");
    Location at = tokens.here();
    Token name = tokens.expect(Kind.NAME, "the name of a directive");
    switch (name.text()) {
      case "decl" -> declaration(doc, annotations);
      case "type" -> type(List.of());
      case "symbol_type" -> type(List.of("symbol"));
      case "number_type" -> type(List.of("number"));
      case "input" -> io(Directive.Kind.INPUT);
      case "output" -> io(Directive.Kind.OUTPUT);
      case "printsize" -> io(Directive.Kind.PRINTSIZE);
      case "plan" -> plan();
      case "pragma" -> pragma();
      default -> throw foreign(name.text(), at);
    }
  }

  /** A component is refused as a whole: what stands in it is not looked at. */
  private SyntaxFailure foreign(String name, Location at) {
    if (name.equals("comp")) {
      while (!tokens.current().isMark("{") && tokens.current().kind() != Kind.END) {
        tokens.take();
      }
      tokens.skipBlock();
    }
    return new SyntaxFailure(
        at, "'." + name + "' is not part of the language", Foreign.instead(name));
  }

  private void declaration(String doc, List<Annotation> annotations) throws SyntaxFailure {
    var names = new ArrayList<Token>();
    var places = new ArrayList<Location>();
    do {
      places.add(tokens.here());
      names.add(tokens.expect(Kind.NAME, "the name of a relation"));
    } while (tokens.accept(","));
    List<Declaration.Field> fields = fields();
    for (int i = 0; i < names.size(); i++) {
      unit.declarations()
          .add(new Declaration(names.get(i).text(), fields, doc, annotations, places.get(i)));
    }
    hints();
  }

  private void hints() throws SyntaxFailure {
    while (tokens.current().kind() == Kind.NAME && !tokens.peek().isMark("(")) {
      if (!HINTS.contains(tokens.current().text())) {
        throw tokens.failure(
            tokens.current().words() + " is not part of the language",
            Foreign.instead(tokens.current().text()));
      }
      tokens.take();
    }
  }

  private List<Declaration.Field> fields() throws SyntaxFailure {
    tokens.expect("(", "before the columns");
    var fields = new ArrayList<Declaration.Field>();
    if (tokens.accept(")")) {
      return fields;
    }
    do {
      String name = tokens.expect(Kind.NAME, "the name of a column").text();
      tokens.expect(":", "between a column and its type");
      Location at = tokens.here();
      String type = tokens.expect(Kind.NAME, "a type").text();
      fields.add(new Declaration.Field(name, type, at));
      if (fields.size() > MOST_COLUMNS) {
        throw tokens.failure("more than " + MOST_COLUMNS + " columns", "");
      }
    } while (tokens.accept(","));
    tokens.expect(")", "after the columns");
    return fields;
  }

  private void type(List<String> implied) throws SyntaxFailure {
    Location at = tokens.here();
    String name = tokens.expect(Kind.NAME, "the name of a type").text();
    var bases = new ArrayList<>(implied);
    if (tokens.accept("<:") || tokens.accept("=")) {
      do {
        if (tokens.current().isMark("[")) {
          unit.refusedTypes().add(name);
          throw tokens.failure("there are no records", Foreign.RECORDS);
        }
        bases.add(tokens.expect(Kind.NAME, "a type").text());
        if (tokens.current().isMark("{")) {
          unit.refusedTypes().add(name);
          throw tokens.failure("there are no variants (algebraic types)", Foreign.VARIANTS);
        }
      } while (tokens.accept("|"));
    }
    unit.types().add(new TypeDeclaration(name, bases, at));
  }

  private void io(Directive.Kind kind) throws SyntaxFailure {
    do {
      Location at = tokens.here();
      String name = tokens.expect(Kind.NAME, "the name of a relation").text();
      unit.directives().add(new Directive(kind, name, parameters(), at));
    } while (tokens.accept(","));
  }

  private Map<String, String> parameters() throws SyntaxFailure {
    var parameters = new HashMap<String, String>();
    if (!tokens.accept("(") || tokens.accept(")")) {
      return parameters;
    }
    do {
      String key = tokens.expect(Kind.NAME, "the name of a parameter").text();
      tokens.expect("=", "after the name of a parameter");
      Token value = tokens.current();
      if (value.kind() != Kind.TEXT && value.kind() != Kind.NAME && value.kind() != Kind.NUMBER) {
        throw tokens.failure("expected a value and found " + value.words(), "");
      }
      parameters.put(key, tokens.take().text());
    } while (tokens.accept(","));
    tokens.expect(")", "after the parameters");
    return parameters;
  }

  /** {@code .plan 0:(2,1), 1:(1,2)} is read over: joins are ordered by the engine. */
  private void plan() throws SyntaxFailure {
    do {
      tokens.expect(Kind.NUMBER, "the version of a plan");
      tokens.expect(":", "after the version of a plan");
      tokens.expect("(", "before an order");
      do {
        tokens.expect(Kind.NUMBER, "the position of an atom");
      } while (tokens.accept(","));
      tokens.expect(")", "after an order");
    } while (tokens.accept(","));
  }

  /** {@code .pragma "name" "value"} is read over: it tunes another engine. */
  private void pragma() {
    while (tokens.current().kind() == Kind.TEXT) {
      tokens.take();
    }
  }
}
