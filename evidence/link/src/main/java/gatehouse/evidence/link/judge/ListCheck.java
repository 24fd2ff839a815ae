// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.list.Hit;
import gatehouse.evidence.link.list.Lists;
import java.util.Map;

/** Whether the user's lists know the link. */
final class ListCheck implements Check {
  private final Lists lists;

  ListCheck(Lists lists) {
    this.lists = lists;
  }

  @Override
  public void look(Site site, Reasons reasons) {
    lists
        .find(site.address())
        .map(
            hit ->
                new Reason(
                    kind(hit.kind(), site),
                    Map.of(
                        "list", hit.list(),
                        "line", Integer.toString(hit.line()),
                        "subject", hit.subject())))
        .ifPresent(reasons::add);
  }

  private static ReasonKind kind(Hit.Kind kind, Site site) {
    return switch (kind) {
      case BAD -> site.owner().isPresent() ? ReasonKind.LISTED_THOUGH_OWNED : ReasonKind.LISTED;
      case OTHER_PAGE -> ReasonKind.LISTED_OTHER_PAGE;
      case GOOD -> ReasonKind.SAID_TO_BE_GOOD;
    };
  }
}
