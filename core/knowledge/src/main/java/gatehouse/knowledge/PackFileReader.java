// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.Relation;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.fact.KnowledgeFact;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of a pack.
 *
 * <p>UTF-8 text. Lines that begin with {@code #} are comments. First come the lines {@code source:
 * ...} (one or more), {@code licence: ...}, {@code retrieved: 2026-11-21} and {@code relation:
 * name(column, ...)}; then an empty line; then one row a line with its columns parted by tabs. An
 * empty cell is an empty text. Rows have no quotes and no escapes.
 */
final class PackFileReader {
  private static final int MOST_ROWS = 200_000;

  private final String file;
  private final Lines lines;
  private final List<String> sources = new ArrayList<>();
  private @Nullable String licence;
  private @Nullable LocalDate retrieved;
  private @Nullable Relation relation;

  private PackFileReader(String file, byte[] bytes) {
    this.file = file;
    this.lines = new Lines(new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * The file with this content.
   *
   * @param file its name for messages and sources
   * @param expected the relation that its rows must be of
   * @param assurance what its word is worth
   * @throws KnowledgeException when a line is not as it must be
   */
  static PackFile read(String file, byte[] bytes, String expected, RunId run, Assurance assurance) {
    return new PackFileReader(file, bytes).read(bytes, expected, run, assurance);
  }

  private PackFile read(byte[] bytes, String expected, RunId run, Assurance assurance) {
    readPreamble();
    Relation kind = need(relation, "relation");
    String licensedUnder = need(licence, "licence");
    LocalDate day = need(retrieved, "retrieved");
    need(sources.isEmpty() ? null : sources, "source");
    if (!kind.name().equals(expected)) {
      throw bad("holds %s in the folder %s; move the file".formatted(kind.name(), expected));
    }
    ArtefactId id = Digests.sha256(bytes);
    Artefact artefact = new Artefact(id, file, bytes.length, EvidenceKind.KNOWLEDGE, Keeping.RAW);
    Period period = Period.seenAt(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    List<Observed<KnowledgeFact>> rows = new ArrayList<>();
    RowReader reader = new RowReader(kind);
    for (String row = lines.next(); row != null; row = lines.next()) {
      if (rows.size() == MOST_ROWS) {
        throw bad("has more than 200,000 rows; split the file");
      }
      Source source = new Source(id, new Locator.Line(lines.number()), run.value());
      rows.add(new Observed<>(read(reader, row), source, assurance, period, run));
    }
    return new PackFile(artefact, kind.name(), sources, licensedUnder, day, rows);
  }

  private void readPreamble() {
    for (String line = lines.next(); line != null && !line.isEmpty(); line = lines.next()) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw bad("'%s' is no head line; leave an empty line before the rows".formatted(line));
      }
      String value = line.substring(colon + 2).strip();
      switch (line.substring(0, colon)) {
        case "source" -> sources.add(value);
        case "licence" -> licence = value;
        case "retrieved" -> retrieved = day(value);
        case "relation" -> relation = relation(value);
        default -> throw bad("'%s' is not known; see the pack format".formatted(line));
      }
    }
  }

  private KnowledgeFact read(RowReader reader, String row) {
    try {
      return reader.read(row);
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(file, lines.number(), String.valueOf(e.getMessage()), e);
    }
  }

  private Relation relation(String declared) {
    int open = declared.indexOf('(');
    String name = open < 0 ? declared : declared.substring(0, open);
    Relation known =
        Vocabulary.relation(name)
            .filter(r -> KnowledgeFact.class.isAssignableFrom(r.kind()))
            .orElseThrow(() -> bad("no kind of knowledge is called " + name));
    String columns =
        String.join(", ", known.columns().stream().map(Relation.Column::name).toList());
    String expected = "%s(%s)".formatted(name, columns);
    if (!declared.equals(expected)) {
      throw bad("the columns are not those of this version; write relation: " + expected);
    }
    return known;
  }

  private LocalDate day(String value) {
    try {
      return Days.parse(value);
    } catch (DateTimeException e) {
      throw bad("'%s' is no day; write it like 2026-11-21".formatted(value));
    }
  }

  private <T> T need(@Nullable T value, String key) {
    if (value == null) {
      throw bad("does not say its %s; add the line %s: ... to its head".formatted(key, key));
    }
    return value;
  }

  private KnowledgeException bad(String problem) {
    return new KnowledgeException(file, lines.number(), problem);
  }
}
