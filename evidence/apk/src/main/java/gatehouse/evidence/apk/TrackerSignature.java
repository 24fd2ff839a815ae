// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import java.util.List;

/**
 * What a tracker is known by.
 *
 * @param id as facts name it
 * @param prefixes beginnings of class names, with dots: {@code com.foo.}
 */
public record TrackerSignature(String id, List<String> prefixes) {
  /** The prefixes as DEX files write them. */
  List<String> descriptorPrefixes() {
    return prefixes.stream().map(prefix -> prefix.replace('.', '/')).toList();
  }
}
