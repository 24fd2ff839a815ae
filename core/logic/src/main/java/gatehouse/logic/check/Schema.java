// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Declaration;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Location;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Type;
import gatehouse.logic.syntax.TypeDeclaration;
import gatehouse.logic.syntax.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up types and gathers the relations that the host and the text declare. */
final class Schema {
  private final Diagnostics diagnostics;
  private final Map<String, TypeDeclaration> declared = new LinkedHashMap<>();
  private final Map<String, Type> types = new HashMap<>();
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private boolean sound = true;

  private Schema(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (Type type : Type.values()) {
      types.put(type.keyword(), type);
    }
    types.put("unsigned", Type.NUMBER);
  }

  static Schema of(Unit unit, Collection<Relation> externals, Diagnostics diagnostics) {
    var schema = new Schema(diagnostics);
    schema.refuse(unit.refusedTypes());
    schema.declareTypes(unit.types());
    externals.forEach(relation -> schema.relations.put(relation.name(), relation));
    unit.declarations().forEach(schema::declare);
    return schema;
  }

  /** The relations in the order in which they are declared. */
  Map<String, Relation> relations() {
    return relations;
  }

  /** Whether all types are known; if not, a value of the wrong type may be a mere consequence. */
  boolean isSound() {
    return sound;
  }

  /** Types of which the parser has said that there is no such thing pass for text. */
  private void refuse(Set<String> refused) {
    refused.forEach(name -> types.put(name, Type.SYMBOL));
    sound &= refused.isEmpty();
  }

  private void declareTypes(List<TypeDeclaration> declarations) {
    for (TypeDeclaration d : declarations) {
      if (types.containsKey(d.name()) || declared.putIfAbsent(d.name(), d) != null) {
        diagnostics.error(d.location(), "type '" + d.name() + "' is declared twice", "");
      }
    }
    for (TypeDeclaration d : declared.values()) {
      List<String> unknown = d.bases().stream().filter(base -> !isKnown(base)).toList();
      unknown.forEach(base -> unknown(base, d.location()));
      if (unknown.isEmpty() && resolve(d.name()) == null) {
        sound = false;
        diagnostics.error(
            d.location(),
            "type '" + d.name() + "' does not come down to one of symbol, number and date",
            "");
      }
    }
  }

  /** The one base type behind a name, or null when there is none or there are several. */
  private @Nullable Type resolve(String name) {
    Set<Type> found = new HashSet<>();
    Set<String> seen = new HashSet<>();
    var open = new ArrayList<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      Type type = types.get(next);
      TypeDeclaration declaration = declared.get(next);
      if (type != null) {
        found.add(type);
      } else if (declaration != null && seen.add(next)) {
        if (declaration.bases().isEmpty()) {
          found.add(Type.SYMBOL);
        }
        open.addAll(declaration.bases());
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private void declare(Declaration declaration) {
    var columns = new ArrayList<Column>();
    Set<String> names = new HashSet<>();
    for (Declaration.Field field : declaration.fields()) {
      Type type = resolve(field.typeName());
      if (!isKnown(field.typeName())) {
        unknown(field.typeName(), field.location());
      }
      if (!names.add(field.name())) {
        diagnostics.error(
            field.location(),
            "column '" + field.name() + "' of '" + declaration.name() + "' is declared twice",
            "");
      }
      columns.add(new Column(field.name(), type == null ? Type.SYMBOL : type, field.typeName()));
    }
    var relation =
        new Relation(
            declaration.name(),
            columns,
            declaration.doc(),
            declaration.annotations(),
            declaration.location());
    Relation before = relations.putIfAbsent(relation.name(), relation);
    if (before != null && !isSameAsHosts(before, relation)) {
      diagnostics.error(
          declaration.location(),
          "relation '" + relation.name() + "' is declared twice",
          before.location().line() > 0
              ? "first at " + before.location()
              : "the host declares it as " + before);
    }
  }

  /** Repeating what the host declares is harmless, and lets a rule file be read by itself. */
  private static boolean isSameAsHosts(Relation host, Relation relation) {
    return host.location().line() == 0
        && host.columns().stream()
            .map(Column::type)
            .toList()
            .equals(relation.columns().stream().map(Column::type).toList());
  }

  private boolean isKnown(String type) {
    return types.containsKey(type) || declared.containsKey(type);
  }

  private void unknown(String type, Location at) {
    sound = false;
    if (type.equals("float")) {
      diagnostics.error(
          at, "there are no floating-point numbers", "use number: count in cents or thousandths");
    } else {
      diagnostics.error(at, "unknown type '" + type + "'", suggestion(type));
    }
  }

  private String suggestion(String name) {
    var known = new ArrayList<>(types.keySet());
    known.addAll(declared.keySet());
    String near = Names.suggestion(name, known);
    return near.isEmpty() ? "declare it: .type " + name + " <: symbol" : near;
  }
}
