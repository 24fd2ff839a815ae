// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import gatehouse.knowledge.Knowledge;
import gatehouse.model.fact.KnowledgeFact.FirmwareHole;
import gatehouse.model.fact.KnowledgeFact.FixedIn;
import gatehouse.model.fact.KnowledgeFact.KnownExploited;
import gatehouse.model.fact.KnowledgeFact.KnownUntil;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of products what is known on a day; everything else stays unknown. */
public final class Adviser {
  private static final String ALL_HOLES = "android bulletins";

  private final Knowledge knowledge;
  private final LocalDate asOf;
  private final Map<String, List<Collected>> collected = Tables.collected();
  private final Map<String, PatchLag> lags = Tables.patchLags();
  private final Map<String, List<FirmwareHole>> holes = Tables.holes();
  private final Map<String, Source> sources = Tables.sources();

  /** An adviser with this knowledge, on this day. */
  public Adviser(Knowledge knowledge, LocalDate asOf) {
    this.knowledge = knowledge;
    this.asOf = asOf;
  }

  /** What is known of a product. */
  public Counsel on(Product product) {
    String key = product.maker() + " " + product.kind();
    Standing standing = Standing.of(product.promise(), asOf);
    return new Counsel(
        product,
        asOf,
        standing,
        holes(product, standing),
        Optional.ofNullable(lags.get(key)),
        collected.getOrDefault(key, List.of()));
  }

  /** A source by its key. */
  public Source source(String key) {
    return Optional.ofNullable(sources.get(key))
        .orElseThrow(() -> new IllegalStateException("sources.tsv has no " + key));
  }

  private Holes holes(Product product, Standing standing) {
    List<FirmwareHole> firmware =
        Stream.concat(
                holes.getOrDefault(product.maker() + " " + product.name(), List.of()).stream(),
                knowledge.facts("firmware_hole").stream()
                    .map(row -> (FirmwareHole) row.fact())
                    .filter(
                        hole ->
                            product.others().stream().anyMatch(o -> o.startsWith(hole.prefix()))))
            .toList();
    if (!firmware.isEmpty()) {
      return new Holes.InFirmware(firmware);
    }
    if (standing == Standing.SHORT || standing == Standing.FAIR || standing == Standing.LONG) {
      return new Holes.Patched();
    }
    Optional<LocalDate> end = product.promise().end();
    return standing == Standing.ENDED && end.isPresent() && product.runsAndroid()
        ? leftOpen(end.get())
        : new Holes.Unknown();
  }

  private Holes leftOpen(LocalDate end) {
    Set<String> later =
        knowledge.facts("fixed_in").stream()
            .map(row -> (FixedIn) row.fact())
            .filter(fix -> fix.level().isAfter(end) && !fix.level().isAfter(asOf))
            .map(FixedIn::cve)
            .collect(Collectors.toSet());
    long exploited =
        knowledge.facts("known_exploited").stream()
            .map(row -> ((KnownExploited) row.fact()).cve())
            .filter(later::contains)
            .count();
    return new Holes.LeftOpen(later.size(), (int) exploited, listsEnd());
  }

  private LocalDate listsEnd() {
    return knowledge.facts("known_until").stream()
        .map(row -> (KnownUntil) row.fact())
        .filter(limit -> limit.subject().equals(ALL_HOLES))
        .map(KnownUntil::day)
        .findFirst()
        .orElse(LocalDate.EPOCH);
  }
}
