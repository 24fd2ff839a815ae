// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What rules say of steps, of what they rest on, and of the fixes that end it. */
public record StepBook(
    List<StepSpec> steps,
    List<ConditionSpec> conditions,
    List<FixSpec> fixes,
    List<AssetSpec> assets) {
  public StepBook {
    steps = List.copyOf(steps);
    conditions = List.copyOf(conditions);
    fixes = List.copyOf(fixes);
    assets = List.copyOf(assets);
  }

  /** The names of the relations that may change. */
  public Set<String> changing() {
    return conditions.stream().map(c -> c.relation().name()).collect(Collectors.toSet());
  }

  /** The names of the relations that somebody must not get to. */
  public Set<String> goals() {
    return assets.stream().map(a -> a.relation().name()).collect(Collectors.toSet());
  }
}
