// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.List;

/**
 * One network of a list.
 *
 * @param name its name; empty when it hides it
 * @param joined whether whoever made the list had joined it
 * @param security how it is shut
 * @param line where it stands in the list, from 1
 */
record Network(String name, boolean joined, Security security, long line) {

  /** Those of one's own home: what was joined, and other stations of the same name. */
  static List<Network> ours(List<Network> all) {
    List<String> joined = all.stream().filter(Network::joined).map(Network::name).toList();
    return all.stream()
        .filter(n -> n.joined() || (!n.name().isEmpty() && joined.contains(n.name())))
        .toList();
  }
}
