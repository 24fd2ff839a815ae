// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import gatehouse.evidence.link.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The brands that are watched over: those that come with Gatehouse, and the user's own. */
public final class Brands {
  private final List<Brand> all;
  private final Map<String, Brand> owners = new HashMap<>();

  private Brands(List<Brand> all) {
    this.all = List.copyOf(all);
    all.forEach(brand -> brand.domains().forEach(domain -> owners.putIfAbsent(domain, brand)));
  }

  /** Those that come with Gatehouse, and these. */
  public static Brands with(List<Brand> named) {
    List<Brand> all = new ArrayList<>(named);
    for (List<String> row : Tables.rows("brands.tsv")) {
      all.add(
          new Brand(
              row.get(0),
              row.get(1),
              words(row.get(2)),
              words(row.get(3)),
              words(row.get(4)),
              Set.copyOf(words(row.get(5)))));
    }
    return new Brands(all);
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(" ", -1)).filter(word -> !word.equals("-")).toList();
  }

  /** All of them, the user's first. */
  public List<Brand> all() {
    return all;
  }

  /** Who owns a registrable domain. */
  public Optional<Brand> owner(String registrable) {
    return Optional.ofNullable(owners.get(registrable));
  }
}
