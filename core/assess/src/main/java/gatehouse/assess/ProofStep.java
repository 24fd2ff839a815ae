// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.Observed;
import java.util.List;

/** A step of a proof; its leaves are evidence. */
public sealed interface ProofStep {
  /** The statement in the rule language: {@code installed_by("app:...", "none")}. */
  String statement();

  /**
   * Concluded by a rule.
   *
   * @param rule the rule's doc comment: one plain sentence
   * @param place file and line of the rule
   * @param premises what the rule needed, in its order
   */
  record Concluded(String statement, String rule, String place, List<ProofStep> premises)
      implements ProofStep {
    public Concluded {
      premises = new Steps(premises);
    }
  }

  /**
   * Read in evidence or knowledge.
   *
   * @param sources every place where it was read; never empty
   */
  record Read(String statement, List<Observed<?>> sources) implements ProofStep {
    public Read {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Looked for, and not there.
   *
   * @param examined the coverage statements that make absence mean something
   */
  record Absent(String statement, List<Observed<?>> examined) implements ProofStep {
    public Absent {
      examined = List.copyOf(examined);
    }
  }

  /** A comparison that holds. */
  record Compared(String statement) implements ProofStep {}

  /** Counted, summed, least or greatest of these. */
  record Counted(String statement, List<ProofStep> counted) implements ProofStep {
    public Counted {
      counted = new Steps(counted);
    }
  }
}
