// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Annotation.Entry;
import gatehouse.logic.syntax.Annotation.Item;
import gatehouse.logic.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code @name(key = value, ...)}. */
final class AnnotationParser {
  private final Tokens tokens;
  private final TermParser terms;

  AnnotationParser(Tokens tokens, TermParser terms) {
    this.tokens = tokens;
    this.terms = terms;
  }

  Annotation annotation() throws SyntaxFailure {
    Location at = tokens.here();
    tokens.expect("@", "before an annotation");
    String name = dotted();
    var entries = new ArrayList<Entry>();
    if (tokens.accept("(") && !tokens.accept(")")) {
      do {
        entries.add(entry());
      } while (tokens.accept(","));
      tokens.expect(")", "to close the annotation");
    }
    return new Annotation(name, entries, at);
  }

  private Entry entry() throws SyntaxFailure {
    if (tokens.current().kind() == Kind.NAME && tokens.peek().isMark("=")) {
      String key = tokens.take().text();
      tokens.take();
      return new Entry(key, item());
    }
    return new Entry("", item());
  }

  private Item item() throws SyntaxFailure {
    terms.enter();
    Item item = bareItem();
    terms.leave();
    return item;
  }

  private Item bareItem() throws SyntaxFailure {
    Token token = tokens.current();
    if (token.kind() == Kind.NAME) {
      String word = dotted();
      return tokens.accept("(") ? new Item.Call(word, items(")")) : new Item.Word(word);
    }
    if (tokens.accept("[")) {
      return new Item.Items(items("]"));
    }
    if (token.kind() == Kind.NUMBER || token.isMark("-")) {
      return number();
    }
    if (token.kind() == Kind.TEXT || token.kind() == Kind.DATE) {
      return new Item.Text(tokens.take().text());
    }
    throw tokens.failure("expected the value of an annotation and found " + token.words(), "");
  }

  private Item number() throws SyntaxFailure {
    Location at = tokens.here();
    if (terms.term() instanceof Expr.Constant c && c.value() instanceof Value.Numeric n) {
      return new Item.Numeric(n.value());
    }
    throw new SyntaxFailure(at, "expected a number", "");
  }

  private List<Item> items(String close) throws SyntaxFailure {
    var items = new ArrayList<Item>();
    if (tokens.accept(close)) {
      return items;
    }
    do {
      items.add(item());
    } while (tokens.accept(","));
    tokens.expect(close, "after the values");
    return items;
  }

  private String dotted() throws SyntaxFailure {
    var name = new StringBuilder(tokens.expect(Kind.NAME, "a name").text());
    while (tokens.current().isMark(".") && tokens.adjacent()) {
      tokens.take();
      name.append('.').append(tokens.expect(Kind.NAME, "a name after the dot").text());
    }
    return name.toString();
  }
}
