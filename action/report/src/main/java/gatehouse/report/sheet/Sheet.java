// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.report.words.Phrase;
import java.util.List;

/**
 * A page about one thing, in words.
 *
 * @param kind what it is about, for machines: {@code device}
 * @param detail what tells the thing from others; may be empty
 */
public record Sheet(String kind, Phrase title, String detail, List<Part> parts) {
  public Sheet {
    parts = List.copyOf(parts);
  }
}
