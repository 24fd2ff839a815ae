// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.arsc;

import static gatehouse.evidence.apk.arsc.TableBytes.REFERENCE;
import static gatehouse.evidence.apk.arsc.TableBytes.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.apk.axml.Value;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import org.junit.jupiter.api.Test;

class ResourceTableTest {
  private static final int[] TEXT = {STRING, 0};

  @Test
  void resolve_plainEntry_isItsText() throws MalformedException {
    assertThat(text(new TableBytes("Torch").plain(1, TEXT), 0x7f010000)).isEqualTo("Torch");
  }

  @Test
  void resolve_noSuchEntry_isNothing() throws MalformedException {
    TableBytes table = new TableBytes("Torch").plain(1, new int[0], TEXT);
    assertThat(text(table, 0x7f010000)).isNull();
    assertThat(text(table, 0x7f010002)).isNull();
    assertThat(text(table, 0x7f020000)).isNull();
    assertThat(text(table, 0x7f010001)).isEqualTo("Torch");
  }

  @Test
  void resolve_sparseEntry_isFoundByItsNumber() throws MalformedException {
    TableBytes table = new TableBytes("Torch").sparse(1, 700, STRING, 0);
    assertThat(text(table, 0x7f0102bc)).isEqualTo("Torch");
    assertThat(text(table, 0x7f010000)).isNull();
  }

  @Test
  void resolve_compactEntry_isItsText() throws MalformedException {
    TableBytes table = new TableBytes("Torch").compact(1, STRING, 0);
    assertThat(text(table, 0x7f010000)).isEqualTo("Torch");
  }

  @Test
  void resolve_stagedAlias_isTheFinishedResource() throws MalformedException {
    TableBytes table = new TableBytes("Torch").plain(1, TEXT).stagedAlias(0x7fff0000, 0x7f010000);
    assertThat(text(table, 0x7fff0000)).isEqualTo("Torch");
  }

  @Test
  void resolve_referencesThatGoInACircle_isNothing() throws MalformedException {
    TableBytes table =
        new TableBytes("Torch")
            .plain(1, new int[] {REFERENCE, 0x7f010001}, new int[] {REFERENCE, 0x7f010000})
            .stagedAlias(0x7fff0000, 0x7fff0000);
    assertThat(text(table, 0x7f010000)).isNull();
    assertThat(text(table, 0x7fff0000)).isNull();
  }

  @Test
  void resolve_deepReferences_areFollowedAsFarAsAndroidDoes() throws MalformedException {
    int[][] chain = new int[30][];
    for (int i = 0; i < 29; i++) {
      chain[i] = new int[] {REFERENCE, 0x7f010001 + i};
    }
    chain[29] = TEXT;
    TableBytes table = new TableBytes("Torch").plain(1, chain);
    assertThat(text(table, 0x7f010000 + 29 - ResourceTable.MAX_REFERENCES)).isEqualTo("Torch");
    assertThat(text(table, 0x7f010000)).isNull();
  }

  private static @org.jspecify.annotations.Nullable String text(TableBytes table, int id)
      throws MalformedException {
    return new ResourceTable(new Bytes("table", table.write()))
        .resolve(id)
        .map(Value::text)
        .orElse(null);
  }
}
