// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.uci;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A section of a UCI file.
 *
 * @param name empty when it has none
 * @param options every option with its values; a list has several
 * @param line where it begins, counted from 1
 */
public record UciSection(String type, String name, Map<String, List<String>> options, long line) {

  /** The value of an option that is no list. */
  public Optional<String> value(String option) {
    List<String> values = options.getOrDefault(option, List.of());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  /** The values of a list, or the words of an option. */
  public List<String> words(String option) {
    return options.getOrDefault(option, List.of()).stream()
        .flatMap(v -> List.of(v.strip().split("\\s+", -1)).stream())
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** Whether an option is set to yes, in one of the ways that OpenWrt takes. */
  public boolean on(String option, boolean otherwise) {
    return value(option)
        .map(v -> List.of("1", "on", "yes", "true", "enabled").contains(v))
        .orElse(otherwise);
  }
}
