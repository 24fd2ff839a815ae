// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Names;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports inputs and outputs that ask for what there is not. */
final class DirectiveCheck {
  private static final List<String> HEEDED = List.of("IO", "filename", "delimiter", "headers");

  /** Parameters that change nothing here: names for columns, and the kind of directive again. */
  private static final Set<String> READ_OVER =
      Set.of("name", "operation", "attributeNames", "auxArity", "params", "types");

  private static final Map<String, String> REFUSED =
      Map.of(
          "compress", "compress or unpack the file outside",
          "rfc4180", "quotes are not read: use a delimiter that no text contains",
          "columns", "give the relation all columns of the file");

  private DirectiveCheck() {}

  static void check(Directive directive, Set<String> relations, Diagnostics diagnostics) {
    if (!relations.contains(directive.relation())) {
      diagnostics.error(
          directive.location(),
          "unknown relation '" + directive.relation() + "'",
          Names.suggestion(directive.relation(), relations));
      return;
    }
    if (!directive.device().equals("file") && !isPrinted(directive)) {
      boolean input = directive.kind() == Directive.Kind.INPUT;
      diagnostics.error(
          directive.location(),
          (input ? "no input is read from '" : "no output is written to '")
              + directive.device()
              + "'",
          "leave IO out: " + (input ? "files are read" : "files are written"));
      return;
    }
    directive.parameters().forEach((name, value) -> parameter(directive, name, value, diagnostics));
  }

  private static boolean isPrinted(Directive directive) {
    return directive.kind() != Directive.Kind.INPUT
        && (directive.device().equals("stdout") || directive.device().equals("stdoutprintsize"));
  }

  private static void parameter(
      Directive directive, String name, String value, Diagnostics diagnostics) {
    String instead = REFUSED.get(name);
    if (instead != null && !value.equals("false")) {
      diagnostics.error(
          directive.location(), "'" + name + "' is not part of the language", instead);
    } else if (instead == null && !HEEDED.contains(name) && !READ_OVER.contains(name)) {
      diagnostics.error(
          directive.location(), "unknown parameter '" + name + "'", Names.suggestion(name, HEEDED));
    }
  }
}
