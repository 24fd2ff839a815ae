// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Prefixes that float and prefixes that do not, against the plain search for text. */
class PrefixTrieProperties {
  @Property
  void match_anyPrefixes_areThoseThatTheNameHas(
      @ForAll("names") String name, @ForAll("prefixes") List<String> prefixes) {
    assertThat(matched(name, prefixes))
        .containsExactly(
            IntStream.range(0, prefixes.size())
                .filter(
                    i ->
                        prefixes.get(i).startsWith("/")
                            ? name.contains(prefixes.get(i))
                            : name.startsWith(prefixes.get(i)))
                .toArray());
  }

  @Property
  void match_leadingDot_isFoundByExodusToo(
      @ForAll("names") String name, @ForAll("prefixes") List<String> prefixes) {
    for (int label : matched(name, prefixes)) {
      String signature = prefixes.get(label).replace('/', '.');
      assertThat(Pattern.compile(signature).matcher(name).find()).isTrue();
    }
  }

  private static int[] matched(String name, List<String> prefixes) {
    PrefixTrie trie = PrefixTrie.of(prefixes.stream().map(List::of).toList());
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    int set = trie.match(bytes, 0, bytes.length);
    return trie.labels(trie.floats() ? trie.addFloating(set, bytes, 0, bytes.length) : set);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("ab/").ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<String>> prefixes() {
    return Arbitraries.strings()
        .withChars("ab/")
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
