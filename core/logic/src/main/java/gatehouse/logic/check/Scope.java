// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that a rule, or an aggregate inside of it, calls its own. */
public final class Scope {
  private final @Nullable Scope parent;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Type> types = new HashMap<>();

  Scope(@Nullable Scope parent, Set<String> occurring) {
    this.parent = parent;
    for (String name : occurring) {
      if (parent == null || parent.owner(name) == null) {
        names.add(name);
      }
    }
  }

  /** Its own variables. */
  public Set<String> names() {
    return names;
  }

  /** The scope that a variable belongs to: this one or one around it; null when unknown. */
  public @Nullable Scope owner(String name) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      if (scope.names.contains(name)) {
        return scope;
      }
    }
    return null;
  }

  /** The type of a variable that is visible here; null when nothing gives it one. */
  public @Nullable Type type(String name) {
    Scope owner = owner(name);
    return owner == null ? null : owner.types.get(name);
  }

  /** Gives a variable its type unless it has one; whether that was news. */
  boolean learn(String name, Type type) {
    Scope owner = owner(name);
    return owner != null && owner.types.putIfAbsent(name, type) == null;
  }
}
