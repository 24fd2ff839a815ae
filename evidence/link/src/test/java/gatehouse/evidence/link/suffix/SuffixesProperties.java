// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.suffix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SuffixesProperties {
  private static final Suffixes CARRIED = Suffixes.carried();

  @Property
  void registrable_ofItself_isItself(@ForAll("names") String name) {
    String registrable = CARRIED.cut(name).registrable();

    if (!registrable.isEmpty()) {
      assertThat(CARRIED.cut(registrable).registrable()).isEqualTo(registrable);
    }
  }

  /** Unless what is in front makes the suffix longer, as under {@code *.kobe.jp}. */
  @Property
  void registrable_withMoreInFront_staysTheSame(@ForAll("names") String name) {
    Cut cut = CARRIED.cut(name);
    Cut longer = CARRIED.cut("www." + name);

    if (!cut.registrable().isEmpty() && !longer.suffix().endsWith(cut.registrable())) {
      assertThat(longer).isEqualTo(cut);
    }
  }

  @Property
  void cut_anyName_isItsEnd(@ForAll("names") String name) {
    Cut cut = CARRIED.cut(name);

    assertThat(name).endsWith(cut.suffix()).endsWith(cut.registrable());
    assertThat(cut.registrable().isEmpty() || cut.registrable().endsWith("." + cut.suffix()))
        .isTrue();
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> label =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8),
            Arbitraries.of("com", "co", "in", "ck", "www", "kobe", "jp", "github", "io", "mm"));
    return label
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map((List<String> labels) -> String.join(".", labels));
  }
}
