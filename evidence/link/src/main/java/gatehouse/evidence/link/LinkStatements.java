// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.Reason;
import gatehouse.evidence.link.judge.Verdict;
import gatehouse.model.LinkId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.LinkFact.Link;
import gatehouse.model.fact.LinkFact.LinkHas;
import gatehouse.model.fact.LinkFact.LinkPosesAs;
import gatehouse.model.fact.LinkFact.LinkVerdict;
import gatehouse.model.fact.LinkJudged;
import gatehouse.model.fact.LinkTrait;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** States what is to be said of one link; of a link without fault, nothing. */
final class LinkStatements {
  private static final int BRIEF = 12;
  private static final int LONGEST_SHOWN = 200;

  private final Brands brands;

  LinkStatements(Brands brands) {
    this.brands = brands;
  }

  /** Whether anything is stated of a link that is judged like this. */
  static boolean isDoubtful(Judgement judgement) {
    return judgement.verdict() != Verdict.NOTHING_FOUND;
  }

  void state(Judgement judgement, Locator where, FactSink sink) {
    LinkId link = LinkId.of(digest(judgement.shown()));
    sink.fact(new Link(link, cut(judgement.shown())), where);
    sink.fact(new LinkVerdict(link, judged(judgement.verdict())), where);
    NavigableSet<LinkTrait> traits = new TreeSet<>();
    for (Reason reason : withInside(judgement)) {
      trait(reason).ifPresent(traits::add);
      if (trait(reason).equals(Optional.of(LinkTrait.POSES_AS_A_BRAND))) {
        owner(reason).ifPresent(brand -> poses(link, brand, where, sink));
      }
    }
    traits.forEach(trait -> sink.fact(new LinkHas(link, trait), where));
  }

  private static void poses(LinkId link, Brand brand, Locator where, FactSink sink) {
    brand.domains().forEach(own -> sink.fact(new LinkPosesAs(link, brand.name(), own), where));
  }

  private Optional<Brand> owner(Reason reason) {
    return brands.owner(reason.about().getOrDefault("real", ""));
  }

  private static List<Reason> withInside(Judgement judgement) {
    List<Reason> reasons = new ArrayList<>();
    List<Judgement> open = new ArrayList<>(List.of(judgement));
    while (!open.isEmpty()) {
      Judgement one = open.removeLast();
      reasons.addAll(one.reasons());
      open.addAll(one.inside());
    }
    return reasons;
  }

  private static LinkJudged judged(Verdict verdict) {
    return switch (verdict) {
      case DANGEROUS -> LinkJudged.DANGEROUS;
      case SUSPICIOUS -> LinkJudged.SUSPICIOUS;
      case UNKNOWN, NOTHING_FOUND -> LinkJudged.UNKNOWN;
    };
  }

  private static Optional<LinkTrait> trait(Reason reason) {
    return switch (reason.kind()) {
      case LISTED, LISTED_THOUGH_OWNED, LISTED_OTHER_PAGE -> Optional.of(LinkTrait.LISTED);
      case FOREIGN_LETTERS,
          DIGITS_FOR_LETTERS,
          DOMAIN_IN_FRONT,
          BRAND_WITH_LURE,
          BRAND_BEFORE_AT,
          COMMON_BRAND_WITH_LURE,
          SIMILAR_LETTERS,
          SLIP_OF_BRAND,
          BRAND_IN_PATH_WITH_LURE ->
          Optional.of(LinkTrait.POSES_AS_A_BRAND);
      case APP_DOWNLOAD -> Optional.of(LinkTrait.INSTALLS_AN_APP);
      case PROFILE_DOWNLOAD -> Optional.of(LinkTrait.INSTALLS_A_PROFILE);
      case SIGN_IN -> Optional.of(LinkTrait.SIGNS_A_STRANGER_IN);
      case SERVICE_CODE -> Optional.of(LinkTrait.DIALS_A_CODE);
      default ->
          switch (reason.kind().weight()) {
            case DECISIVE, STRONG, SLIGHT -> Optional.of(LinkTrait.OTHERWISE_ODD);
            case HIDING -> Optional.of(LinkTrait.HIDES_WHERE_IT_LEADS);
            case TOLD -> Optional.empty();
          };
    };
  }

  private static String cut(String shown) {
    return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
  }

  private static String digest(String shown) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, BRIEF);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java has SHA-256", e);
    }
  }
}
