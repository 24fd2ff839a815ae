// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
  private static final long[] NUMBERS = {
    0, 1, -1, 127, -32768, 8388607, -2147483648L, 1L << 40, -(1L << 62)
  };

  /** Small pages, so that the table has inner pages and its rows overflow; and other sizes. */
  @ParameterizedTest
  @CsvSource({"many-512.db, 120, 700", "utf16.db, 40, 30", "large-page.db, 5, 10"})
  void rows_asSqliteWroteThem_areAllThereInOrder(String name, int count, int filler)
      throws Exception {
    Database database = new Database(bytes(name));
    Table table = database.table("ODD \"NAME\"").orElseThrow();
    Database.Rows rows = database.rows(table);

    assertThat(table.columns()).containsExactly("id", "a, column", "number");
    assertThat(rows.flaw()).isEmpty();
    int at = 0;
    for (int i = 0; i < count; i++) {
      if ((i + 1) % 10 != 0) {
        Members row = rows.rows().get(at++);
        assertThat(row.text("number")).contains(Long.toString(NUMBERS[i % NUMBERS.length]));
        assertThat(row.text("a, column"))
            .contains(("row " + i + " " + "ä".repeat(i % 3 == 0 ? filler : i % 40)).strip());
      }
    }
    assertThat(rows.rows()).hasSize(at);
  }

  @Test
  void rows_pageMissing_keepsTheOthersAndSaysWhich() throws Exception {
    byte[] whole = bytes("many-512.db");
    Database database = new Database(Arrays.copyOf(whole, whole.length / 2));
    Database.Rows rows = database.rows(database.table("odd \"name\"").orElseThrow());

    assertThat(rows.rows()).isNotEmpty().hasSizeLessThan(108);
    assertThat(rows.flaw()).isNotEmpty();
  }

  @Test
  void open_noDatabase_isRefused() {
    assertThatThrownBy(() -> new Database(new byte[200])).isInstanceOf(ValueFlaw.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TABLE t (a INT, b TEXT) | a,b",
        "CREATE TABLE t(`a b` INT, [c,d] TEXT DEFAULT (f(1,2)), PRIMARY KEY (`a b`)) | a b,c,d",
        "CREATE TABLE t (a, b, UNIQUE(a,b), FOREIGN KEY(a) REFERENCES x(y)) | a,b",
        "CREATE TABLE t (a | a",
        "nothing | ''",
      })
  void columns_ofAStatement_areItsNames(String statement, String names) {
    assertThat(String.join(",", Columns.of(statement))).isEqualTo(names);
  }

  static byte[] bytes(String name) throws IOException {
    for (String root : List.of("src/test/resources", "evidence/miio/src/test/resources")) {
      Path path = Path.of(root, "gatehouse/evidence/miio/inventory", name);
      if (Files.exists(path)) {
        return Files.readAllBytes(path);
      }
    }
    throw new IOException("no resource " + name);
  }
}
