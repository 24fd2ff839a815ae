// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.model.Locator;
import java.util.ArrayList;
import java.util.List;

/** The logins of an export while it is being read; what is not handed on is cleared. */
public final class Drafts implements AutoCloseable {
  private static final int MOST = 20_000;

  private final Program program;
  private final List<Draft> drafts = new ArrayList<>();

  /** No login yet, of this program. */
  public Drafts(Program program) {
    this.program = program;
  }

  /** Begins the next login. */
  public Draft next(Locator where) throws ExportException {
    if (drafts.size() == MOST) {
      throw new ExportException(
          Reason.TOO_LARGE, "it holds more than %d logins, which nobody has".formatted(MOST));
    }
    Draft draft = new Draft(where);
    drafts.add(draft);
    return draft;
  }

  /** The login that was begun last turns out to be something else, or thrown away. */
  public void drop(Draft draft) {
    if (!drafts.isEmpty() && drafts.getLast() == draft) {
      drafts.removeLast();
      draft.close();
    }
  }

  /** Hands the logins on; those without any secret are notes, not ways into an account. */
  public Export done() {
    List<Login> logins =
        drafts.stream().filter(draft -> !draft.isEmpty()).map(Draft::login).toList();
    drafts.clear();
    return new Export(program, logins);
  }

  @Override
  public void close() {
    drafts.forEach(Draft::close);
    drafts.clear();
  }
}
