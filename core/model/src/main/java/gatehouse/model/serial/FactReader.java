// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.Relation;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads observations, one a line.
 *
 * <p>Kinds of fact that a later version knows are set aside, never lost. Facts of an earlier
 * version are told in the vocabulary of this one by the migrations. Anything else that is wrong is
 * an error.
 */
public final class FactReader {
  private final String file;
  private final int version;
  private final List<Migration> migrations;
  private final List<Observed<?>> observations = new ArrayList<>();
  private final List<Aside> aside = new ArrayList<>();

  FactReader(String file, int version, List<Migration> migrations) {
    this.file = file;
    this.version = version;
    this.migrations = migrations;
  }

  /**
   * Reads all lines.
   *
   * @param file its name in messages
   * @throws SerialException when a line is not as it must be
   */
  public static Stored read(String file, Reader reader) throws IOException {
    return new FactReader(file, Vocabulary.VERSION, List.of()).read(reader);
  }

  Stored read(Reader reader) throws IOException {
    Lines lines = new Lines(file, reader);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        read(line.get(), lines.number());
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new SerialException(file, lines.number(), String.valueOf(e.getMessage()), e);
      }
    }
    return new Stored(observations, aside);
  }

  private void read(String line, long number) {
    Fields fields = new Fields(Json.read(line));
    long written = fields.number("v");
    RawFact raw = new RawFact(fields.text("fact"), List.copyOf(fields.list("args")));
    List<Fact> facts = new ArrayList<>();
    for (RawFact fact : migrate(raw, written)) {
      Optional<String> unknown = unknown(fact, written);
      if (unknown.isPresent()) {
        aside.add(new Aside(number, line, unknown.get()));
        return;
      }
      facts.add(fact(fact));
    }
    Source source = source(fields.fields("source"));
    Assurance assurance = fields.word("assurance", Assurance.class);
    Period period =
        new Period(
            fields.moment("seen"),
            fields.momentIfAny("from").orElse(null),
            fields.momentIfAny("until").orElse(null));
    RunId run = new RunId(fields.text("run"));
    facts.forEach(f -> observations.add(new Observed<>(f, source, assurance, period, run)));
  }

  private List<RawFact> migrate(RawFact raw, long written) {
    List<RawFact> facts = List.of(raw);
    for (long at = written; at < version; at++) {
      long from = at;
      Migration step =
          migrations.stream()
              .filter(m -> m.from() == from)
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("version " + from + " is not known"));
      facts = facts.stream().flatMap(fact -> step.next(fact).stream()).toList();
    }
    return facts;
  }

  /** Why a later version may have written this, if it is not understood. */
  private Optional<String> unknown(RawFact fact, long written) {
    if (Vocabulary.relation(fact.relation()).isEmpty()) {
      return Optional.of("no kind of fact is called " + fact.relation());
    }
    if (written > version) {
      try {
        fact(fact);
      } catch (IllegalArgumentException | DateTimeException e) {
        return Optional.of("written by version " + written + ": " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  private static Fact fact(RawFact raw) {
    List<Relation.Column> columns =
        Vocabulary.relation(raw.relation()).map(Relation::columns).orElse(List.of());
    List<Object> values = new ArrayList<>(raw.arguments());
    for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
      if (columns.get(i).type() == Relation.Type.DATE && values.get(i) instanceof String text) {
        values.set(i, Fields.moment(columns.get(i).name(), text));
      }
    }
    return Vocabulary.fact(raw.relation(), values);
  }

  private static Source source(Fields fields) {
    return new Source(
        new ArtefactId(fields.text("artefact")), Places.read(fields.list("at")), fields.text("by"));
  }
}
