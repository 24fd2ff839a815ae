// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.words.Phrase;
import java.util.List;

/**
 * A band of the map: what stands outside, accounts, phones, or a part of the network.
 *
 * @param id stays the same from one look at the home to the next
 */
public record Lane(String id, Phrase title, List<Node> nodes) {
  public Lane {
    nodes = List.copyOf(nodes);
  }
}
