// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gatehouse.logic.syntax.Tuple;
import org.junit.jupiter.api.Test;

class FactSetTest {
  private static final FactSet BASE =
      FactSet.builder().add("edge", "a", "b").add("age", "a", 7L).build();

  @Test
  void builder_onABase_hasBothAndLeavesTheBaseAsItIs() throws Exception {
    FactSet more = FactSet.builder(BASE).add("edge", "b", "c").add("edge", "a", "b").build();

    assertThat(more.size()).isEqualTo(3);
    assertThat(BASE.size()).isEqualTo(2);
    assertThat(edges(more)).isEqualTo(edges(BASE) + "edge(\"b\", \"c\")");
  }

  @Test
  void builder_twiceOnABase_doesNotMixThem() throws Exception {
    FactSet one = FactSet.builder(BASE).add("edge", "one", "x").build();
    FactSet two = FactSet.builder(BASE).add("edge", "two", "y").build();

    assertThat(edges(one)).contains("one").doesNotContain("two");
    assertThat(edges(two)).contains("two").doesNotContain("one");
  }

  @Test
  void add_ofOtherTypesThanTheBase_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactSet.builder(BASE).add("age", "a", "seven"))
        .withMessageContaining("age");
  }

  private static String edges(FactSet facts) throws Exception {
    Program program =
        Programs.compile(".decl edge(a: symbol, b: symbol)\n.decl age(a: symbol, n: number)\n");
    StringBuilder edges = new StringBuilder();
    for (Tuple tuple : program.evaluate(facts).tuples("edge")) {
      edges.append(tuple);
    }
    return edges.toString();
  }
}
