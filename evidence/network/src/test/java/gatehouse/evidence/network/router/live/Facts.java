// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Vocabulary;
import gatehouse.model.evidence.FactSink;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a visit told, as lines. */
final class Facts implements FactSink {
  private static final ArtefactId ARTEFACT = new ArtefactId("0".repeat(64));

  final SortedSet<String> all = new TreeSet<>();
  final SortedSet<String> gaps = new TreeSet<>();

  static Facts of(Visit visit) {
    Facts facts = new Facts();
    visit.tell(ARTEFACT, facts);
    return facts;
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    StringBuilder line = new StringBuilder(Vocabulary.relationOf(fact).name());
    Vocabulary.values(fact).forEach(value -> line.append(' ').append(value));
    all.add(line.toString().replace(ARTEFACT.brief() + "/", ""));
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    all.add("examined " + aspect.word());
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(reason);
  }
}
