// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.address.Address;
import gatehouse.evidence.link.address.AddressReader;
import gatehouse.evidence.link.address.Defang;
import gatehouse.evidence.link.address.LinkException;
import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.brand.LookAlikes;
import gatehouse.evidence.link.find.Found;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.payload.Payload;
import gatehouse.evidence.link.payload.PayloadReader;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges links by their addresses alone; no connection is made. */
public final class LinkJudge {
  private static final int DEEPEST = 3;
  private static final int MOST_INSIDE = 4;

  private final Suffixes suffixes;
  private final Brands brands;
  private final List<Check> checks;

  public LinkJudge(Suffixes suffixes, Brands brands, Lists lists) {
    this.suffixes = suffixes;
    this.brands = brands;
    checks =
        List.of(
            new ListCheck(lists),
            new BrandCheck(new LookAlikes(brands)),
            new WritingCheck(),
            new NameCheck(),
            new DownloadCheck(),
            new CoverCheck());
  }

  /** Judges one link. */
  public Judgement judge(String link) {
    return judge(link, new Reasons(), 0);
  }

  /** Judges a link that stood in a text. */
  public Judgement judge(Found found) {
    Reasons reasons = new Reasons();
    switch (found.writing()) {
      case DEFANGED -> reasons.add(ReasonKind.DEFANGED);
      case DISGUISED -> reasons.add(ReasonKind.DISGUISED_IN_TEXT);
      case PLAIN -> {}
    }
    return judge(found.link(), reasons, 0);
  }

  private Judgement judge(String link, Reasons reasons, int depth) {
    Optional<Payload> payload = PayloadReader.read(link);
    if (payload.isPresent()) {
      return payload(payload.get(), reasons, depth);
    }
    try {
      return address(AddressReader.read(link), link, reasons, depth);
    } catch (LinkException e) {
      reasons.add(ReasonKind.UNUSABLE, "host", "");
      return of("", "", "", Optional.empty(), reasons, List.of());
    }
  }

  private Judgement payload(Payload payload, Reasons reasons, int depth) {
    reasons.add(PayloadReasons.of(payload));
    List<Judgement> inside = inside(payload.inside(), reasons, depth);
    return of(Defang.of(payload.shown()), "", "", Optional.empty(), reasons, inside);
  }

  private Judgement address(Address address, String link, Reasons reasons, int depth) {
    String shown = Defang.of(link.strip());
    if (!address.web()) {
      reasons.add(ReasonKind.OTHER, "scheme", address.scheme());
      return of(shown, "", "", Optional.empty(), reasons, List.of());
    }
    Site site = Site.of(address, suffixes, brands);
    checks.forEach(check -> check.look(site, reasons));
    List<Judgement> inside = inside(Onward.of(address), reasons, depth);
    return of(shown, site.name(), site.shown(), site.owner(), reasons, inside);
  }

  private List<Judgement> inside(List<String> links, Reasons reasons, int depth) {
    List<Judgement> inside = new ArrayList<>();
    if (!links.isEmpty() && depth == DEEPEST) {
      reasons.add(ReasonKind.TOO_DEEP);
      return inside;
    }
    for (String link : links.subList(0, Math.min(MOST_INSIDE, links.size()))) {
      Judgement onward = judge(link, new Reasons(), depth + 1);
      reasons.add(ReasonKind.GOES_ON, "site", onward.siteShown());
      inside.add(onward);
    }
    return inside;
  }

  private static Judgement of(
      String shown,
      String site,
      String siteShown,
      Optional<Brand> owner,
      Reasons reasons,
      List<Judgement> inside) {
    Verdict verdict = reasons.verdict();
    for (Judgement judgement : inside) {
      verdict = verdict.orWorse(judgement.verdict());
    }
    return new Judgement(shown, site, siteShown, owner, verdict, reasons.sorted(), inside);
  }
}
