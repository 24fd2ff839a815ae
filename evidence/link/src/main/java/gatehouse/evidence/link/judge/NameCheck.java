// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.brand.Lures;
import gatehouse.evidence.link.name.Scripts;
import gatehouse.evidence.link.table.Tables;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The shape of a name that nobody known owns. */
final class NameCheck implements Check {
  private static final int MANY_LABELS = 5;
  private static final int LONG_NAME = 60;
  private static final int MANY_HYPHENS = 3;
  private static final int VERY_LONG = 2000;
  private static final int MANY_LURES = 3;

  private static final Set<String> MOVING = Tables.words("moving_names.txt");
  private static final Set<String> RISKY = Tables.words("risky_endings.txt");

  @Override
  public void look(Site site, Reasons reasons) {
    if (!site.named() || site.owner().isPresent()) {
      return;
    }
    scripts(site, reasons);
    if (RISKY.contains(site.cut().suffix())) {
      reasons.add(ReasonKind.RISKY_ENDING, "ending", site.cut().suffix());
    }
    if (MOVING.contains(site.cut().suffix())) {
      reasons.add(ReasonKind.MOVING_NAME, "suffix", site.cut().suffix());
    }
    if (EndingInFront.is(site.host(), site.front(), site.label())) {
      reasons.add(
          ReasonKind.ENDING_IN_FRONT,
          "front",
          site.front().isEmpty() ? site.label() : site.front());
    }
    List<String> lures = Lures.in(site.label()).stream().distinct().sorted().toList();
    if (lures.size() > 1) {
      ReasonKind kind = lures.size() >= MANY_LURES ? ReasonKind.MANY_LURES : ReasonKind.LURES;
      reasons.add(kind, "words", String.join(", ", lures));
    }
    if (count(site.label(), '-') >= MANY_HYPHENS) {
      reasons.add(ReasonKind.MANY_HYPHENS, "label", site.label());
    }
    if (count(site.front(), '.') + 1 >= MANY_LABELS && !site.front().isEmpty()) {
      reasons.add(ReasonKind.MANY_LABELS, "front", site.front());
    }
    if (site.host().length() > LONG_NAME) {
      reasons.add(ReasonKind.LONG_NAME);
    }
    if (site.address().path().length() + site.address().query().length() > VERY_LONG) {
      reasons.add(ReasonKind.VERY_LONG);
    }
    Stream.concat(Stream.of(site.label()), Stream.of(site.front().split("\\.", -1)))
        .filter(Gibberish::is)
        .findFirst()
        .ifPresent(label -> reasons.add(ReasonKind.GIBBERISH, "label", label));
  }

  private static void scripts(Site site, Reasons reasons) {
    if (Scripts.areMixed(site.label())) {
      reasons.add(ReasonKind.MIXED_SCRIPTS, "label", site.label());
    } else if (Scripts.readAsLatin(site.label()) && isAscii(site.cut().suffix())) {
      reasons.add(ReasonKind.READS_AS_LATIN, "label", site.label());
    }
  }

  /** A name in Cyrillic under a Cyrillic ending is at home there. */
  private static boolean isAscii(String suffix) {
    return !suffix.contains("xn--");
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
