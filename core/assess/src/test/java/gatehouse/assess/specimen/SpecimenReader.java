// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.specimen;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Parser;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import gatehouse.model.Observed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a specimen file; {@code docs/rules.md} describes its form. */
final class SpecimenReader {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String FIRES = "== fires:";
  private static final String QUIET = "== quiet:";
  private static final String NOT = "expect not ";
  private static final String EXPECT = "expect ";
  private static final String AS_OF = "as of ";

  private final String file;
  private final List<Specimen> done = new ArrayList<>();
  private Draft head = new Draft();
  private @Nullable Draft at;
  private int line;

  /** A case that is being read. */
  private static final class Draft {
    private int line;
    private boolean fires;
    private String title = "";
    private LocalDate day = DAY;
    private final List<Observed<?>> facts = new ArrayList<>();
    private final List<Atom> expected = new ArrayList<>();
    private final List<Atom> unexpected = new ArrayList<>();
    private boolean knowledge;
  }

  private SpecimenReader(String file) {
    this.file = file;
  }

  /** The cases in a text; throws AssertionError with file and line when it is malformed. */
  static List<Specimen> read(String file, String text) {
    SpecimenReader reader = new SpecimenReader(file);
    text.lines().forEach(reader::read);
    reader.finish();
    return reader.done;
  }

  private void read(String raw) {
    line++;
    String text = raw.strip();
    Draft draft = at == null ? head : at;
    if (text.isEmpty() || text.startsWith("#") || text.startsWith("//")) {
      return;
    }
    if (text.startsWith(FIRES) || text.startsWith(QUIET)) {
      finish();
      at = begin(text);
    } else if (text.startsWith(AS_OF)) {
      draft.day = day(text.substring(AS_OF.length()));
    } else if (text.equals("with knowledge")) {
      draft.knowledge = true;
    } else if (text.startsWith(NOT)) {
      draft.unexpected.add(atom(text.substring(NOT.length())));
    } else if (text.startsWith(EXPECT)) {
      draft.expected.add(atom(text.substring(EXPECT.length())));
    } else if (text.endsWith(".")) {
      draft.facts.add(fact(text));
    } else {
      throw wrong("is neither a fact with its full stop nor a directive");
    }
  }

  private Draft begin(String text) {
    Draft draft = new Draft();
    draft.line = line;
    draft.fires = text.startsWith(FIRES);
    draft.title = text.substring(FIRES.length()).strip();
    draft.day = head.day;
    draft.knowledge = head.knowledge;
    draft.facts.addAll(head.facts);
    draft.expected.addAll(head.expected);
    draft.unexpected.addAll(head.unexpected);
    return draft;
  }

  private void finish() {
    Draft draft = at;
    if (draft != null) {
      done.add(
          new Specimen(
              file,
              draft.line,
              draft.fires,
              draft.title,
              draft.day,
              draft.facts,
              draft.expected,
              draft.unexpected,
              draft.knowledge));
    }
  }

  private Observed<?> fact(String text) {
    try {
      return SpecimenFacts.observed(atom(text), line);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Atom atom(String text) {
    try {
      return Parser.parseAtom(new SourceText(file, text));
    } catch (ProgramException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw wrong("'" + text + "' is no day");
    }
  }

  private AssertionError wrong(String problem) {
    return new AssertionError("specimens/%s:%d: %s".formatted(file, line, problem));
  }
}
