// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.model.fact.KnowledgeFact.Indicator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads {@code samples.csv} of stalkerware-indicators: {@code SHA256,Package Name,Certificate,
 * Version,App}.
 *
 * <p>Only the digest is taken: samples are often signed with keys that everybody has, and named
 * after innocent packages.
 */
final class SamplesReader implements MarkReader {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

  @Override
  public void read(byte[] bytes, MarkSink sink) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    List<String> head = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split(",", -1));
    int digest = head.indexOf("SHA256");
    int family = head.indexOf("App");
    if (digest < 0 || family < 0) {
      sink.problem(1, "has no columns SHA256 and App; it is no list of samples");
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split(",", -1));
      boolean whole = cells.size() == head.size() && DIGEST.matcher(cells.get(digest)).matches();
      if (whole) {
        String value = cells.get(digest).toLowerCase(Locale.ROOT);
        sink.mark(new Indicator(Kinds.FILE, value, cells.get(family), "stalkerware"), i + 1L);
      } else if (!lines.get(i).isBlank()) {
        sink.problem(i + 1L, "is no row of this list; it is left out");
      }
    }
  }
}
