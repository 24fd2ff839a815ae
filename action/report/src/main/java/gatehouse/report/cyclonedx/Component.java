// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.cyclonedx;

import java.util.List;
import java.util.SortedMap;

/**
 * A thing of the home, or a part of one.
 *
 * @param ref its id in facts, or that and what part it is: the same at every look
 * @param type as CycloneDX names it: {@code device}, {@code application}, {@code firmware}
 * @param maker may be empty
 * @param version may be empty
 * @param sha256 of the file it is, may be empty
 * @param properties what CycloneDX has no place for, by names that begin with {@code gatehouse:}
 * @param parts what is in it
 */
record Component(
    String ref,
    String type,
    String name,
    String maker,
    String version,
    String sha256,
    SortedMap<String, String> properties,
    List<Component> parts) {
  Component {
    parts = List.copyOf(parts);
  }
}
