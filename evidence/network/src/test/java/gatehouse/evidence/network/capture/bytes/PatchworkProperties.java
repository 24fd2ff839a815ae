// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PatchworkProperties {
  private static final int MOST = 100;

  /** A piece, each character an octet. */
  record Piece(int at, String text) {
    byte[] octets() {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    Arbitrary<String> text =
        Arbitraries.strings().withCharRange('\0', '\u00ff').ofMinLength(1).ofMaxLength(30);
    return Combinators.combine(Arbitraries.integers().between(-5, MOST), text)
        .as(Piece::new)
        .list()
        .ofMaxSize(20);
  }

  @Property
  void octets_whateverTheOrder_areThoseThatCameFirst(@ForAll("pieces") List<Piece> pieces) {
    Patchwork patchwork = new Patchwork(MOST);
    int[] model = new int[MOST];
    Arrays.fill(model, -1);
    for (Piece piece : pieces) {
      int length = piece.octets().length;
      boolean taken = patchwork.add(piece.at(), piece.octets(), 0, length);
      assertThat(taken).isEqualTo(piece.at() >= 0 && piece.at() + length <= MOST);
      for (int i = 0; taken && i < length; i++) {
        int at = piece.at() + i;
        model[at] = model[at] < 0 ? piece.octets()[i] & 0xff : model[at];
      }
    }
    same(patchwork, model, 0);
  }

  @Property
  void octets_afterALetGo_moveToTheFront(
      @ForAll("pieces") List<Piece> pieces, @ForAll @IntRange(max = 120) int dropped) {
    Patchwork patchwork = new Patchwork(MOST);
    int[] model = new int[2 * MOST + 20];
    Arrays.fill(model, -1);
    for (Piece piece : pieces) {
      if (patchwork.add(piece.at(), piece.octets(), 0, piece.octets().length)) {
        for (int i = 0; i < piece.octets().length; i++) {
          int at = piece.at() + i;
          model[at] = model[at] < 0 ? piece.octets()[i] & 0xff : model[at];
        }
      }
    }
    patchwork.drop(dropped);
    same(patchwork, model, dropped);
  }

  private static void same(Patchwork patchwork, int[] model, int from) {
    int ready = 0;
    while (from + ready < model.length && model[from + ready] >= 0) {
      ready++;
    }
    assertThat(patchwork.ready()).isEqualTo(ready);
    for (int i = 0; i < ready; i++) {
      assertThat(patchwork.bytes()[i] & 0xff).isEqualTo(model[from + i]);
    }
  }
}
