// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Observed;
import gatehouse.model.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SerialProperties {
  @Provide
  Arbitrary<Observed<?>> observed() {
    return Arbitraries.of(Vocabulary.relations()).flatMap(FactArbitraries::observed);
  }

  /** One observation of each relation there is. */
  @Provide
  Arbitrary<List<Observed<?>>> oneOfEach() {
    return Arbitraries.randoms()
        .map(
            random ->
                Vocabulary.relations().stream()
                    .<Observed<?>>map(
                        r ->
                            FactArbitraries.observed(r)
                                .generator(10)
                                .next(new Random(random.nextLong()))
                                .value())
                    .toList());
  }

  @Property(tries = 50)
  void everyRelation_throughALineAndBack(@ForAll("oneOfEach") List<Observed<?>> observed)
      throws IOException {
    for (Observed<?> one : observed) {
      Stored stored = FactReader.read("facts", new StringReader(FactWriter.line(one)));
      assertThat(stored.observations()).isEqualTo(List.of(one));
      assertThat(stored.aside()).isEmpty();
    }
  }

  @Property(tries = 100)
  void lines_ofAnyOrder_areTheSameBytes(
      @ForAll("observed") Observed<?> one,
      @ForAll("observed") Observed<?> two,
      @ForAll("observed") Observed<?> three,
      @ForAll Random random) {
    List<Observed<?>> all = new ArrayList<>(List.of(one, two, three, one));
    List<String> expected = FactWriter.lines(all);
    Collections.shuffle(all, random);
    assertThat(FactWriter.lines(all)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void read_anyText_endsInFactsOrTheTypedError(@ForAll String text) throws IOException {
    try {
      assertThat(FactReader.read("facts", new StringReader(text)).observations()).isEmpty();
    } catch (SerialException e) {
      assertThat(e).hasMessageStartingWith("facts:");
    }
  }
}
