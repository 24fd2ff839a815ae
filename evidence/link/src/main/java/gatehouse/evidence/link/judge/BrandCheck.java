// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.brand.Likeness;
import gatehouse.evidence.link.brand.LookAlikes;
import gatehouse.evidence.link.brand.Lures;
import java.util.Map;
import java.util.Optional;

/** Brands in the names, paths and user names of sites that are not theirs. */
final class BrandCheck implements Check {
  private final LookAlikes lookAlikes;

  BrandCheck(LookAlikes lookAlikes) {
    this.lookAlikes = lookAlikes;
  }

  @Override
  public void look(Site site, Reasons reasons) {
    String user = site.address().userInfo();
    if (!user.isEmpty()) {
      Optional<Brand> before = lookAlikes.domainIn(user);
      reasons.add(
          before
              .map(brand -> about(ReasonKind.BRAND_BEFORE_AT, brand, user))
              .orElse(Reason.of(ReasonKind.USER_INFO, "user", user)));
    }
    if (site.owner().isPresent()) {
      reasons.add(about(ReasonKind.OWNED, site.owner().get(), site.name()));
      return;
    }
    if (site.named()) {
      lookAlikes
          .find(site.label(), site.front())
          .map(like -> about(kind(like.way()), like.brand(), like.part()))
          .ifPresent(reasons::add);
    }
    path(site, reasons);
  }

  private void path(Site site, Reasons reasons) {
    String path = site.address().path();
    boolean carriesLink = path.contains(":/");
    if (path.length() < 4 || carriesLink) {
      return;
    }
    lookAlikes
        .domainIn(path)
        .map(
            brand ->
                about(
                    Lures.in(withoutDomains(path)).isEmpty()
                        ? ReasonKind.BRAND_IN_PATH
                        : ReasonKind.BRAND_IN_PATH_WITH_LURE,
                    brand,
                    path))
        .ifPresent(reasons::add);
  }

  /** The steps of a path that hold no dot, as a label. */
  private static String withoutDomains(String path) {
    StringBuilder out = new StringBuilder();
    for (String step : path.split("/", -1)) {
      if (step.indexOf('.') < 0) {
        out.append('-').append(step);
      }
    }
    return out.toString();
  }

  private static Reason about(ReasonKind kind, Brand brand, String part) {
    return new Reason(
        kind,
        Map.of(
            "brand", brand.name(),
            "brand_zh", brand.chinese(),
            "real", brand.domains().getFirst(),
            "part", part));
  }

  private static ReasonKind kind(Likeness.Way way) {
    return switch (way) {
      case FOREIGN_LETTERS -> ReasonKind.FOREIGN_LETTERS;
      case DIGITS -> ReasonKind.DIGITS_FOR_LETTERS;
      case DOMAIN_IN_FRONT -> ReasonKind.DOMAIN_IN_FRONT;
      case WITH_LURE -> ReasonKind.BRAND_WITH_LURE;
      case COMMON_WITH_LURE -> ReasonKind.COMMON_BRAND_WITH_LURE;
      case SHAPES -> ReasonKind.SIMILAR_LETTERS;
      case SLIP -> ReasonKind.SLIP_OF_BRAND;
      case OTHER_ENDING -> ReasonKind.BRAND_OTHER_ENDING;
      case AMONG_OTHERS -> ReasonKind.BRAND_AMONG_OTHERS;
      case WORD_IN_FRONT -> ReasonKind.BRAND_IN_FRONT;
    };
  }
}
