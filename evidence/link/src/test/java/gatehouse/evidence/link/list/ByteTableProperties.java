// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ByteTableProperties {
  @Property
  void table_anyKeys_answersAsAMap(
      @ForAll @Size(max = 200)
          List<@StringLength(max = 4) @CharRange(from = 'a', to = 'd') String> keys) {
    ByteTable table = new ByteTable();
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      table.put(keys.get(i), i);
      map.merge(keys.get(i), i, Math::max);
    }

    assertThat(table.size()).isEqualTo(map.size());
    map.forEach(
        (key, value) ->
            assertThat(table.get("<" + key + ">", 1, key.length() + 1)).isEqualTo(value));
    assertThat(table.get("nowhere", 0, 7)).isEqualTo(-1);
  }

  @Example
  void table_manyKeys_keepsAll() {
    ByteTable table = new ByteTable();
    for (int i = 0; i < 50_000; i++) {
      table.put("name" + i + ".example", i);
    }

    for (int i = 0; i < 50_000; i++) {
      String key = "name" + i + ".example";
      assertThat(table.get(key, 0, key.length())).isEqualTo(i);
    }
    assertThat(table.get("name50000.example", 0, 17)).isEqualTo(-1);
  }
}
