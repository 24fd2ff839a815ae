// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.eval.ProgramCode;
import gatehouse.logic.eval.Result;
import gatehouse.logic.ground.Grounding;
import gatehouse.logic.io.FactWriter;
import gatehouse.logic.io.RowOrder;
import gatehouse.logic.proof.Proof;
import gatehouse.logic.proof.ProofGraph;
import gatehouse.logic.prove.Grounder;
import gatehouse.logic.prove.Prover;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Type;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Everything that follows from some facts, with every derivation of it; immutable. */
public final class Database {
  private final FactSet given;
  private final Result result;
  private final Prover prover;

  Database(FactSet given, Result result) {
    this.given = given;
    this.result = result;
    prover = new Prover(result);
  }

  /**
   * @param before what the result took over relations from
   */
  Database(FactSet given, Result result, Database before) {
    this.given = given;
    this.result = result;
    prover = new Prover(result, before.prover);
  }

  FactSet given() {
    return given;
  }

  Result result() {
    return result;
  }

  /** The values of all tuples, the last that came with this database. */
  Domain domain() {
    return result.domain();
  }

  boolean isOf(ProgramCode program) {
    return result.source() == program;
  }

  /** The tuples of a relation in the order of their values; none when it is not declared. */
  public List<Tuple> tuples(String relation) {
    int position = position(relation);
    if (position < 0 || result.tables().get(position).size() == 0) {
      return List.of();
    }
    Table table = result.tables().get(position);
    var tuples = new ArrayList<Tuple>(table.size());
    for (int row : RowOrder.of(result.domain(), types(position), table)) {
      tuples.add(result.tuple(position, row));
    }
    return tuples;
  }

  /** The number of tuples in a relation; 0 when it is not declared. */
  public int size(String relation) {
    int position = position(relation);
    return position < 0 ? 0 : result.tables().get(position).size();
  }

  /**
   * The tuples that an atom stands for, such as {@code execCode("h3", _)}, in the order of their
   * values.
   *
   * @throws ProgramException when the text is not an atom of a declared relation
   */
  public List<Tuple> query(String goal) throws ProgramException {
    return Query.parse(goal, result.program()).run(this);
  }

  /** Whether a tuple holds. */
  public boolean contains(Tuple tuple) {
    return row(tuple) >= 0;
  }

  /** The cheapest proof of a tuple, or nothing when it does not hold. */
  public Optional<Proof> proof(Tuple tuple) {
    int row = row(tuple);
    return row < 0 ? Optional.empty() : Optional.of(prover.prove(position(tuple.relation()), row));
  }

  /** The cost of the cheapest proof of a tuple, or nothing when it does not hold. */
  public OptionalLong cost(Tuple tuple) {
    int row = row(tuple);
    return row < 0
        ? OptionalLong.empty()
        : OptionalLong.of(prover.cost(position(tuple.relation()), row));
  }

  /** All derivations behind a tuple, or nothing when it does not hold. */
  public Optional<ProofGraph> graph(Tuple goal) {
    int row = row(goal);
    return row < 0 ? Optional.empty() : Optional.of(prover.graph(position(goal.relation()), row));
  }

  /**
   * Every derivation behind the tuples of some relations, for questions about what would hold if.
   * Conditions other than premises are taken as they are; {@link Program#unsteady} says where that
   * would be wrong.
   *
   * @param goals relations whose tuples are asked for; one that is not declared has none
   * @param leaves relations whose tuples are taken as given, whatever derives them
   */
  public Grounding ground(Set<String> goals, Set<String> leaves) {
    return new Grounder(result, positions(leaves)).ground(positions(goals));
  }

  /** Writes a relation as a tab-separated file, in the order of the values. */
  public void write(Relation relation, Directive output, Path file) throws IOException {
    Table table = result.tables().get(position(relation.name()));
    FactWriter.write(file, relation, output, result.domain(), table);
  }

  /** How much there is and what it takes. */
  public Statistics statistics() {
    Domain domain = result.domain();
    return new Statistics(
        Arrays.stream(result.given()).asLongStream().sum(),
        result.tables().stream().mapToLong(Table::size).sum(),
        result.derivations().stream().mapToLong(Derivations::size).sum(),
        result.tables().stream().mapToLong(Table::footprint).sum() + domain.footprint(),
        result.derivations().stream().mapToLong(Derivations::footprint).sum());
  }

  private int row(Tuple tuple) {
    int position = position(tuple.relation());
    return position < 0 ? -1 : result.row(position, tuple);
  }

  private List<Type> types(int relation) {
    return result.program().relations().get(relation).columns().stream().map(Column::type).toList();
  }

  private BitSet positions(Set<String> relations) {
    var positions = new BitSet();
    relations.stream().map(this::position).filter(p -> p >= 0).forEach(positions::set);
    return positions;
  }

  private int position(String relation) {
    return result.program().position(relation);
  }
}
