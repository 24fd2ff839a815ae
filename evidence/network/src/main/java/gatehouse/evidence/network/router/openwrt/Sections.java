// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a configuration as {@code uci get} answers them, each with its type. */
record Sections(List<Members> all) {
  private static final int MOST = 4096;

  static Sections in(Members reply) {
    return reply
        .object("values")
        .map(
            values ->
                new Sections(
                    values.members().values().stream()
                        .filter(Members.class::isInstance)
                        .map(Members.class::cast)
                        .limit(MOST)
                        .toList()))
        .orElse(new Sections(List.of()));
  }

  boolean anyOf(String... types) {
    return all.stream().anyMatch(s -> Arrays.asList(types).contains(type(s)));
  }

  Stream<Members> of(String type) {
    return all.stream().filter(section -> type(section).equals(type));
  }

  /** The section's name, or an empty text. */
  static String name(Members section) {
    return section.text(".name").orElse("");
  }

  /** What UCI takes for yes; an option that is not there is answered as the caller says. */
  static boolean yes(Members section, String option, boolean otherwise) {
    Optional<Boolean> truth = section.yes(option);
    return truth.orElseGet(
        () ->
            section
                .text(option)
                .map(t -> List.of("1", "on", "yes", "true", "enabled").contains(t))
                .orElse(otherwise));
  }

  private static String type(Members section) {
    return section.text(".type").orElse("");
  }
}
