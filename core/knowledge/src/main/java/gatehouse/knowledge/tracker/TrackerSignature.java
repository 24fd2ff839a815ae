// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import java.util.List;

/**
 * How a tracker is recognised in code.
 *
 * @param id by which the pack knows it
 * @param name for people
 * @param codePrefixes beginnings of class names with dots between their parts, {@code
 *     com.xiaomi.mistatistic.}; none when it shows itself only on the wire
 */
public record TrackerSignature(String id, String name, List<String> codePrefixes) {
  public TrackerSignature {
    codePrefixes = List.copyOf(codePrefixes);
  }
}
