// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.tool;

import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.Statistics;
import gatehouse.logic.proof.Proof;
import gatehouse.logic.proof.ProofText;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs a program over a folder of fact files: the whole of {@code gatehouse datalog}. */
public final class DatalogTool {
  private final Path program;
  private final DatalogOptions options;
  private final Appendable out;

  private DatalogTool(Path program, DatalogOptions options, Appendable out) {
    this.program = program;
    this.options = options;
    this.out = out;
  }

  /**
   * Reads, evaluates, and prints or writes what is asked for.
   *
   * @throws ProgramException when the program or a goal is refused
   * @throws IOException when a file cannot be read or written, or a fact file has a bad line
   * @throws gatehouse.logic.budget.BudgetExceededException when a declared budget is spent
   */
  public static DatalogResult run(Path program, DatalogOptions options, Appendable out)
      throws ProgramException, IOException {
    return new DatalogTool(program, options, out).run();
  }

  private DatalogResult run() throws ProgramException, IOException {
    long start = System.nanoTime();
    var source = new SourceText(program.toString(), Files.readString(program));
    Program compiled = Program.compile(List.of(source), List.of());
    FactSet facts = load(compiled);
    long loaded = System.nanoTime();
    Database database = compiled.evaluate(facts);
    long inferred = System.nanoTime();
    write(compiled, database);
    if (options.sizes()) {
      for (Relation relation : compiled.relations()) {
        size(relation.name(), database);
      }
    }
    var load = Duration.ofNanos(loaded - start);
    var inference = Duration.ofNanos(inferred - loaded);
    if (options.timings()) {
      timings(database.statistics(), load, inference);
    }
    List<String> unproved = new ArrayList<>();
    for (String goal : options.why()) {
      if (!explain(goal, database)) {
        unproved.add(goal);
      }
    }
    return new DatalogResult(database, compiled.warnings(), unproved, load, inference);
  }

  private FactSet load(Program compiled) throws IOException {
    var facts = FactSet.builder();
    for (Directive input : compiled.directives()) {
      if (input.kind() == Directive.Kind.INPUT) {
        Relation relation = compiled.relation(input.relation()).orElseThrow();
        String name = input.parameter("filename", input.relation() + ".facts");
        Path file = options.facts().resolve(name);
        if (!Files.isReadable(file)) {
          throw new IOException(
              "cannot read "
                  + file
                  + ", the facts of '"
                  + relation.name()
                  + "' that "
                  + input.location()
                  + " asks for");
        }
        facts.read(relation, input, file);
      }
    }
    return facts.build();
  }

  private void write(Program compiled, Database database) throws IOException {
    for (Directive directive : compiled.directives()) {
      switch (directive.kind()) {
        case INPUT -> {}
        case PRINTSIZE -> {
          if (!options.sizes()) {
            size(directive.relation(), database);
          }
        }
        case OUTPUT -> write(compiled, database, directive);
      }
    }
  }

  private void write(Program compiled, Database database, Directive output) throws IOException {
    if (output.device().equals("stdoutprintsize")) {
      if (!options.sizes()) {
        size(output.relation(), database);
      }
    } else if (options.output().isPresent() && output.device().equals("file")) {
      Path folder = Files.createDirectories(options.output().get());
      String name = output.parameter("filename", output.relation() + ".csv");
      Relation relation = compiled.relation(output.relation()).orElseThrow();
      database.write(relation, output, folder.resolve(name));
    } else if (!options.sizes()) {
      print(output.relation(), database);
    }
  }

  private void size(String relation, Database database) throws IOException {
    out.append(relation)
        .append('\t')
        .append(Integer.toString(database.size(relation)))
        .append('\n');
  }

  private void print(String relation, Database database) throws IOException {
    out.append("---------------\n").append(relation).append("\n===============\n");
    for (Tuple tuple : database.tuples(relation)) {
      out.append(tuple.values().stream().map(Value::plain).collect(Collectors.joining("\t")))
          .append('\n');
    }
    out.append("===============\n");
  }

  private void timings(Statistics s, Duration load, Duration inference) throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "load %.3f s, inference %.3f s%n%d given, %d tuples at %.1f bytes, %d derivations at"
                + " %.1f bytes%n",
            load.toNanos() / 1e9,
            inference.toNanos() / 1e9,
            s.given(),
            s.tuples(),
            (double) s.tupleBytes() / Math.max(1, s.tuples()),
            s.derivations(),
            (double) s.derivationBytes() / Math.max(1, s.derivations())));
  }

  /** Explains the cheapest tuple that a goal stands for; false when there is none. */
  private boolean explain(String goal, Database database) throws ProgramException, IOException {
    List<Tuple> matches = database.query(goal);
    Optional<Proof> proof =
        matches.stream()
            .min(
                Comparator.comparingLong((Tuple t) -> database.cost(t).orElse(Long.MAX_VALUE))
                    .thenComparing(t -> t))
            .flatMap(database::proof);
    if (proof.isEmpty()) {
      out.append(goal).append("  does not hold\n");
      return false;
    }
    if (matches.size() > 1) {
      out.append(goal)
          .append("  holds of " + matches.size() + " tuples; the cheapest to reach is\n");
    }
    ProofText.write(proof.get(), out);
    return true;
  }
}
