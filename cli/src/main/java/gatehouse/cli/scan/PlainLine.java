// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import gatehouse.model.fact.ApkFact.SignatureCheck;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.report.text.Harmless;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An app on one line for people: name and version, signature, trackers, permissions, file. */
final class PlainLine {
  private static final Set<String> IN_THE_APP = Set.of("bundled", "called");

  private PlainLine() {}

  static String of(AppCard card) {
    String line =
        "%-46s %-9s %10s %15s  %s"
            .formatted(
                name(card),
                signature(card.signatures()),
                counted(card.trackers(IN_THE_APP::contains).size(), "tracker"),
                counted(card.permissions().size(), "permission"),
                card.file().name());
    return Harmless.text(card.notExamined().isEmpty() ? line : line + "  [" + missed(card) + "]");
  }

  private static String name(AppCard card) {
    String name = card.name().map(app -> app.name().value()).orElse("(no name)");
    return name + card.version().map(AppVersion::name).map(text -> " " + text).orElse("");
  }

  private static String signature(List<SignatureCheck> checks) {
    if (checks.isEmpty()) {
      return "?";
    }
    String good = schemes(checks, "verified");
    String broken = schemes(checks, "broken");
    String unsupported = schemes(checks, "unsupported");
    if (!broken.isEmpty()) {
      return broken + " broken";
    }
    if (!good.isEmpty()) {
      return good;
    }
    return unsupported.isEmpty() ? "unsigned" : unsupported + " ?";
  }

  private static String schemes(List<SignatureCheck> checks, String verdict) {
    return checks.stream()
        .filter(check -> check.verdict().equals(verdict))
        .map(SignatureCheck::scheme)
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** The aspects that were missed, together when they were for the same reason. */
  static String missed(AppCard card) {
    Map<String, List<String>> aspects =
        card.notExamined().stream()
            .collect(
                Collectors.groupingBy(
                    NotExamined::reason,
                    LinkedHashMap::new,
                    Collectors.mapping(gap -> gap.aspect().word(), Collectors.toList())));
    return aspects.entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + " not examined: " + entry.getKey())
        .collect(Collectors.joining("; "));
  }
}
