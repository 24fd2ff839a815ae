// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import gatehouse.evidence.link.brand.Likeness.Way;
import gatehouse.evidence.link.name.LookFold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds whole domains of brands inside of something else. */
final class DomainsInside {
  private static final int MOST_LABELS = 3;

  private final Brands brands;

  DomainsInside(Brands brands) {
    this.brands = brands;
  }

  /** {@code account.mi.com} before another name, or {@code www-mi-com} in a label. */
  Optional<Likeness> ofHost(String label, String front) {
    if (!front.isEmpty()) {
      boolean ascii = front.chars().allMatch(c -> c < 0x7f);
      String readable = ascii ? front : LookFold.confusable(front);
      Optional<Brand> dotted = among(labels(readable));
      if (dotted.isPresent()) {
        return Optional.of(new Likeness(dotted.get(), Way.DOMAIN_IN_FRONT, front));
      }
    }
    return Arrays.stream((front + "." + label).split("\\.", -1))
        .filter(part -> part.indexOf('-') >= 0)
        .flatMap(
            part ->
                among(Arrays.asList(part.split("-", -1))).stream()
                    .map(brand -> new Likeness(brand, Way.DOMAIN_IN_FRONT, part)))
        .findFirst();
  }

  /** A domain between characters that no name has. */
  Optional<Brand> ofText(String text) {
    if (text.indexOf('.') < 0) {
      return Optional.empty();
    }
    return Arrays.stream(text.split("[^\\p{L}\\p{N}.-]+", -1))
        .filter(name -> name.indexOf('.') > 0)
        .flatMap(name -> among(labels(name)).stream())
        .findFirst();
  }

  private static List<String> labels(String name) {
    return Arrays.asList(name.split("\\.", -1));
  }

  private Optional<Brand> among(List<String> labels) {
    for (int start = 0; start < labels.size() - 1; start++) {
      StringBuilder name = new StringBuilder(labels.get(start));
      for (int i = start + 1; i < Math.min(labels.size(), start + MOST_LABELS); i++) {
        Optional<Brand> owner = brands.owner(name.append('.').append(labels.get(i)).toString());
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }
}
