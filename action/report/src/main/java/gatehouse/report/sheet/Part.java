// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.report.words.Phrase;
import java.util.List;

/**
 * A part of a page under a heading of its own.
 *
 * @param id what it is about, for machines
 */
public record Part(String id, Phrase heading, List<Item> items) {
  public Part {
    items = List.copyOf(items);
  }
}
