// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.knowledge.indicator.StixPattern.Comparison;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class StixPatternProperties {
  @Property
  void values_writtenAsAlternativesAreReadBack(@ForAll @NotEmpty List<String> values) {
    String pattern =
        values.stream()
            .map(v -> "app:id = '" + v.replace("\\", "\\\\").replace("'", "\\'") + "'")
            .collect(Collectors.joining(" OR ", "[", "]"));
    assertThat(StixPattern.alternatives(pattern))
        .containsExactlyElementsOf(values.stream().map(v -> new Comparison("app:id", v)).toList());
  }
}
