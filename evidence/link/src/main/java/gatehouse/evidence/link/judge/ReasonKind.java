// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import java.util.Locale;

/** Every reason there can be, and how much it counts; the table of weights is this list. */
public enum ReasonKind {
  LISTED(Weight.DECISIVE),
  LISTED_THOUGH_OWNED(Weight.STRONG),
  LISTED_OTHER_PAGE(Weight.SLIGHT),
  SAID_TO_BE_GOOD(Weight.TOLD),

  FOREIGN_LETTERS(Weight.DECISIVE),
  DIGITS_FOR_LETTERS(Weight.DECISIVE),
  DOMAIN_IN_FRONT(Weight.DECISIVE),
  BRAND_WITH_LURE(Weight.DECISIVE),
  BRAND_BEFORE_AT(Weight.DECISIVE),
  COMMON_BRAND_WITH_LURE(Weight.STRONG),
  SIMILAR_LETTERS(Weight.STRONG),
  SLIP_OF_BRAND(Weight.STRONG),
  BRAND_IN_PATH_WITH_LURE(Weight.STRONG),
  BRAND_OTHER_ENDING(Weight.SLIGHT),
  BRAND_AMONG_OTHERS(Weight.SLIGHT),
  BRAND_IN_FRONT(Weight.SLIGHT),
  BRAND_IN_PATH(Weight.SLIGHT),
  OWNED(Weight.TOLD),

  SCRIPT(Weight.DECISIVE),
  PAGE_INSIDE(Weight.DECISIVE),
  DISGUISED_IP(Weight.DECISIVE),
  USER_INFO(Weight.STRONG),
  MIXED_SCRIPTS(Weight.STRONG),
  READS_AS_LATIN(Weight.STRONG),
  TURNED(Weight.STRONG),
  INVISIBLE(Weight.STRONG),
  SLASHES(Weight.STRONG),
  ENCODED_HOST(Weight.STRONG),
  DISGUISED_HOST(Weight.STRONG),
  IP_ADDRESS(Weight.STRONG),
  MANY_LURES(Weight.STRONG),
  ENDING_IN_FRONT(Weight.STRONG),
  APP_DOWNLOAD(Weight.STRONG),
  PROFILE_DOWNLOAD(Weight.STRONG),
  SERVICE_CODE(Weight.STRONG),
  SIGN_IN(Weight.STRONG),
  SECOND_FACTORS(Weight.STRONG),
  BROKEN(Weight.SLIGHT),
  ENCODED_TWICE(Weight.SLIGHT),
  ODD_PORT(Weight.SLIGHT),
  MANY_LABELS(Weight.SLIGHT),
  LONG_NAME(Weight.SLIGHT),
  VERY_LONG(Weight.SLIGHT),
  MANY_HYPHENS(Weight.SLIGHT),
  GIBBERISH(Weight.SLIGHT),
  RISKY_ENDING(Weight.SLIGHT),
  MOVING_NAME(Weight.SLIGHT),
  LURES(Weight.SLIGHT),
  PROGRAM_DOWNLOAD(Weight.SLIGHT),
  UNENCRYPTED_SIGN_IN(Weight.SLIGHT),
  DISGUISED_IN_TEXT(Weight.SLIGHT),
  PASSKEY(Weight.SLIGHT),

  SHORTENER(Weight.HIDING),
  TENANT(Weight.HIDING),
  ANYONE_PUBLISHES(Weight.HIDING),
  OWN_NETWORK(Weight.HIDING),
  UNUSABLE(Weight.HIDING),
  TOO_DEEP(Weight.HIDING),
  WIFI(Weight.HIDING),
  PHONE(Weight.HIDING),
  MESSAGE(Weight.HIDING),
  MAIL(Weight.HIDING),
  SECOND_FACTOR(Weight.HIDING),
  PAYMENT(Weight.HIDING),
  SIM(Weight.HIDING),
  APP(Weight.HIDING),
  STORE(Weight.HIDING),
  DATA_INSIDE(Weight.HIDING),
  FILE(Weight.HIDING),
  CONTACT(Weight.HIDING),
  EVENT(Weight.HIDING),
  PLACE(Weight.HIDING),
  OTHER(Weight.HIDING),

  DEFANGED(Weight.TOLD),
  GOES_ON(Weight.TOLD);

  private final Weight weight;

  ReasonKind(Weight weight) {
    this.weight = weight;
  }

  /** How much it counts. */
  public Weight weight() {
    return weight;
  }

  /** Its name for machines: {@code brand-with-lure}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
