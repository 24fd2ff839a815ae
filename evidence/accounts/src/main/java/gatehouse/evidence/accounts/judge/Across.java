// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.model.AccountId;
import gatehouse.model.ArtefactId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.RecoveredBy;
import gatehouse.model.fact.AccountFact.SamePassword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** States what shows only when several exports are laid side by side. */
public final class Across {
  /** An account, and the export in which it was met first. */
  private record Met(Kept kept, ArtefactId artefact) {}

  private final Map<AccountId, Met> met = new HashMap<>();
  private final Reuse reuse = new Reuse();
  private final Mailboxes mailboxes;

  private Across(Services services, SortedMap<ArtefactId, List<Kept>> exports) {
    this.mailboxes = new Mailboxes(services);
    exports.forEach((artefact, all) -> all.forEach(kept -> add(kept, artefact)));
  }

  /**
   * States them, each into the sink of the export it is about.
   *
   * @param exports what each export held
   * @param sinks the sink of an export
   */
  public static void state(
      Services services,
      SortedMap<ArtefactId, List<Kept>> exports,
      Function<ArtefactId, FactSink> sinks) {
    if (exports.size() > 1) {
      new Across(services, exports).state(exports, sinks);
    }
  }

  private void add(Kept kept, ArtefactId artefact) {
    met.putIfAbsent(kept.account(), new Met(kept, artefact));
    mailboxes.add(kept.account(), kept.service(), kept.user());
    kept.passwordDigest().ifPresent(digest -> reuse.add(digest, kept.account()));
  }

  private void state(
      SortedMap<ArtefactId, List<Kept>> exports, Function<ArtefactId, FactSink> sinks) {
    reuse.pairs(
        (account, other) -> {
          Met one = met.get(account);
          Met two = met.get(other);
          if (one != null && two != null && !one.artefact().equals(two.artefact())) {
            sinks.apply(one.artefact()).fact(new SamePassword(account, other), one.kept().where());
          }
        });
    exports.forEach((artefact, all) -> all.forEach(kept -> recovered(kept, artefact, sinks)));
  }

  private void recovered(Kept kept, ArtefactId artefact, Function<ArtefactId, FactSink> sinks) {
    mailboxes
        .of(kept.user())
        .filter(by -> !by.equals(kept.account()))
        .filter(by -> isElsewhere(by, artefact))
        .ifPresent(
            by -> sinks.apply(artefact).fact(new RecoveredBy(kept.account(), by), kept.where()));
  }

  private boolean isElsewhere(AccountId account, ArtefactId artefact) {
    Met where = met.get(account);
    return where != null && !where.artefact().equals(artefact);
  }
}
