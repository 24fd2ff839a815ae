// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Finding;
import gatehouse.assess.Topic;
import gatehouse.assess.proof.ProofTeller;
import gatehouse.assess.rule.FindingSpec;
import gatehouse.assess.rule.Rules;
import gatehouse.logic.Database;
import gatehouse.logic.proof.Proof;
import gatehouse.logic.syntax.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes findings out of the tuples of the finding relations. */
final class FindingMaker {
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::certainty)
          .thenComparing(Finding::key);

  private final Database database;
  private final ProofTeller teller;

  FindingMaker(Inference inference, Rules rules) {
    this.database = inference.database();
    this.teller = new ProofTeller(inference.evidence(), rules::aspectsOf);
  }

  /** All findings, worst first. */
  List<Finding> make(List<FindingSpec> specs) {
    List<Finding> findings = new ArrayList<>();
    for (FindingSpec spec : specs) {
      SortedMap<String, Tuple> byKey = new TreeMap<>();
      for (Tuple tuple : database.tuples(spec.relation().name())) {
        byKey.put(key(spec, tuple), tuple); // of tuples that only measure, the greatest stands
      }
      byKey.forEach((key, tuple) -> findings.add(finding(spec, key, tuple)));
    }
    findings.sort(WORST_FIRST);
    return findings;
  }

  private Finding finding(FindingSpec spec, String key, Tuple tuple) {
    Proof proof = database.proof(tuple).orElseThrow();
    SortedMap<String, String> arguments = new TreeMap<>();
    for (int i = 0; i < tuple.values().size(); i++) {
      arguments.put(spec.relation().columns().get(i).name(), tuple.values().get(i).plain());
    }
    return new Finding(
        key,
        spec.id(),
        spec.severity(),
        spec.certainty(),
        teller.worth(proof),
        spec.topics().stream().map(Topic::word).toList(),
        tuple.symbol(0),
        arguments,
        spec.delicate(),
        teller.tell(proof));
  }

  /** The rule and its subject, then what else tells findings of the rule on the subject apart. */
  private static String key(FindingSpec spec, Tuple tuple) {
    return spec.key().stream()
        .map(column -> tuple.values().get(column).plain())
        .collect(Collectors.joining(";", spec.id() + "@", ""));
  }
}
