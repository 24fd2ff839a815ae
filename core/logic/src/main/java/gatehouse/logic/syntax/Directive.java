// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.Locale;
import java.util.Map;

/** {@code .input}, {@code .output} or {@code .printsize} of one relation. */
public record Directive(
    Kind kind, String relation, Map<String, String> parameters, Location location) {

  public Directive {
    parameters = Map.copyOf(parameters);
  }

  /** What is asked for. */
  public enum Kind {
    INPUT,
    OUTPUT,
    PRINTSIZE;

    /** As written in program text, without the dot. */
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it reads or writes: {@code file} unless {@code IO} says otherwise. */
  public String device() {
    return parameter("IO", "file");
  }

  /** A parameter, or a default when it is not given. */
  public String parameter(String name, String otherwise) {
    return parameters.getOrDefault(name, otherwise);
  }
}
