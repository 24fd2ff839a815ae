// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names in other scripts than Latin, as browsers look them up and show them.
 *
 * @see <a href="https://www.unicode.org/reports/tr46/">Unicode Technical Standard 46</a>
 */
public final class Idn {
  private static final IDNA UTS46 =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ);

  /** What browsers let pass: CheckHyphens and VerifyDnsLength are off. */
  private static final Set<IDNA.Error> HARMLESS =
      EnumSet.of(
          IDNA.Error.EMPTY_LABEL,
          IDNA.Error.LABEL_TOO_LONG,
          IDNA.Error.DOMAIN_NAME_TOO_LONG,
          IDNA.Error.LEADING_HYPHEN,
          IDNA.Error.TRAILING_HYPHEN,
          IDNA.Error.HYPHEN_3_4);

  private Idn() {}

  /** The name as it is looked up; empty when browsers refuse it. */
  public static Optional<String> toAscii(String name) {
    IDNA.Info info = new IDNA.Info();
    StringBuilder out = new StringBuilder(name.length() + 8);
    UTS46.nameToASCII(name, out, info);
    return HARMLESS.containsAll(info.getErrors())
        ? Optional.of(out.toString().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The name as a person reads it. */
  public static String toShown(String ascii) {
    if (!ascii.contains("xn--")) {
      return ascii;
    }
    StringBuilder out = new StringBuilder(ascii.length());
    UTS46.nameToUnicode(ascii, out, new IDNA.Info());
    return out.toString();
  }
}
