// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.knowledge.tracker.TrackerSignature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Java's regular expressions as the oracle for the two searches that exodus-core does with
 * Python's.
 */
class ExodusMatcherProperties {
  private static final Pattern TOKEN = Pattern.compile("[A-Z]+((?:\\w+/)+\\w+)");

  @Property
  void tokens_anyText_areThoseOfTheExpression(@ForAll("text") String text) {
    List<String> found = new ArrayList<>();
    ClassTokens.in(text, token -> found.add(token.toString()));
    assertThat(found).isEqualTo(TOKEN.matcher(text).results().map(m -> m.group(1)).toList());
  }

  @Property
  void search_anySignature_findsWhatTheExpressionFinds(
      @ForAll("text") String name, @ForAll("alternatives") List<String> alternatives) {
    String expression = String.join("|", alternatives);
    ExodusSignatures signatures =
        new ExodusSignatures(List.of(new TrackerSignature("1", "One", alternatives)));
    BitSet found = new BitSet();
    new ExodusMatcher(signatures).search(name, found);
    boolean expected = expression.length() > 3 && Pattern.compile(expression).matcher(name).find();
    assertThat(found.get(0)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars("ABab1_/;$.").ofMaxLength(30);
  }

  @Provide
  Arbitrary<List<String>> alternatives() {
    return Arbitraries.strings()
        .withChars("ABab/..")
        .ofMinLength(1)
        .ofMaxLength(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
