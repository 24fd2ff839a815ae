// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import static java.util.stream.Collectors.joining;

import gatehouse.logic.Database;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Prints and writes relations in the forms of Soufflé. */
final class Outputs {
  private static final String RULE = "===============";

  private final Program program;
  private final Database database;
  private final PrintStream out;

  Outputs(Program program, Database database, PrintStream out) {
    this.program = program;
    this.database = database;
    this.out = out;
  }

  /** The size of every relation. */
  void sizes() {
    program.relations().forEach(relation -> size(relation.name()));
  }

  /** Outputs and sizes, printed. */
  void print() {
    for (Directive directive : program.directives()) {
      switch (directive.kind()) {
        case INPUT -> {}
        case PRINTSIZE -> size(directive.relation());
        case OUTPUT -> print(directive.relation());
      }
    }
  }

  /** Outputs as files of a folder, and sizes printed. */
  void write(Path folder) throws IOException {
    for (Directive directive : program.directives()) {
      switch (directive.kind()) {
        case INPUT -> {}
        case PRINTSIZE -> size(directive.relation());
        case OUTPUT -> {
          if (directive.parameter("IO", "file").startsWith("stdout")) {
            print(directive.relation());
          } else {
            String name = directive.parameter("filename", directive.relation() + ".csv");
            Relation relation = program.relation(directive.relation()).orElseThrow();
            database.write(relation, directive, folder.resolve(name));
          }
        }
      }
    }
  }

  private void size(String relation) {
    out.println(relation + "\t" + database.size(relation));
  }

  private void print(String relation) {
    out.println("---------------\n" + relation + "\n" + RULE);
    for (Tuple tuple : database.tuples(relation)) {
      out.println(tuple.values().stream().map(Value::plain).collect(joining("\t")));
    }
    out.println(RULE);
  }
}
