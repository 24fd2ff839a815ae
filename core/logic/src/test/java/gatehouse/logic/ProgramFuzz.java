// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.logic.budget.Budget;
import gatehouse.logic.budget.BudgetExceededException;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text is a program or refused with diagnostics, and a small budget always ends it. */
class ProgramFuzz {
  @FuzzTest
  void compile_anyText_isRefusedOrRuns(byte[] text) {
    run(new String(text, StandardCharsets.UTF_8));
  }

  static void run(String text) {
    try {
      Program program = Program.compile(List.of(new SourceText("fuzz", text)), List.of());
      Database database = program.evaluate(FactSet.EMPTY, new Budget(2_000, 5_000));
      assertThat(database.statistics().derivations()).isLessThanOrEqualTo(5_000);
    } catch (ProgramException e) {
      assertThat(e.diagnostics()).isNotEmpty();
    } catch (BudgetExceededException e) {
      assertThat(e).hasMessageContaining("budget");
    }
  }
}
