// SPDX-License-Identifier: Apache-2.0
package gatehouse.testing;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The tests of a parser that damaged inputs cannot bring down: a few of them in an ordinary build,
 * very many in a long one.
 */
public abstract class DamageTest {
  /** Copies of good inputs, damaged, with the exception that the parser may end in. */
  protected abstract Mutations damaged() throws Exception;

  /** Reads one input, and asserts what holds of whatever came of it. */
  protected abstract void parse(byte[] input) throws Exception;

  @Test
  public final void parse_damaged_endsAsDocumented() throws Exception {
    damaged().run(Mutations.BRIEF, this::parse);
  }

  @Test
  @Tag("long")
  public final void parse_damagedOften_endsAsDocumented() throws Exception {
    damaged().run(Mutations.LONG, this::parse);
  }
}
