// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/**
 * A word of program text.
 *
 * @param text the characters themselves; of a text constant, what it stands for
 * @param start offset of its first character
 * @param end offset after its last character
 * @param doc the {@code ///} comment before it, its lines without the slashes
 */
record Token(Kind kind, String text, int start, int end, int line, int column, String doc) {

  enum Kind {
    NAME("a name"),
    NUMBER("a number"),
    TEXT("a text"),
    DATE("a date"),
    MARK("a mark"),
    BAD("bad text"),
    END("the end of the text");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  String words() {
    return switch (kind) {
      case END -> kind.words;
      case TEXT -> Quoting.quote(text);
      default -> "'" + text + "'";
    };
  }
}
