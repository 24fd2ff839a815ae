// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start tag.
 *
 * @param namespace its namespace, mostly none: Android reads a tag by its name alone
 * @param line line in the source the manifest was compiled from, as the compiler noted it
 * @param offset where the tag is in the binary file
 */
public record Element(
    String namespace, String name, int line, int offset, List<Attribute> attributes) {

  /**
   * The value of a framework attribute, as Android looks it up: by resource id; by name only where
   * there is no id.
   */
  public @Nullable Value get(AndroidAttribute wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.resource() == wanted.id()) {
        return attribute.value();
      }
    }
    for (Attribute attribute : attributes) {
      if (attribute.resource() == 0 && attribute.name().equals(wanted.attributeName())) {
        return attribute.value();
      }
    }
    return null;
  }

  /** The value of an attribute without a namespace, such as {@code package}. */
  public @Nullable Value plain(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.namespace().isEmpty() && attribute.name().equals(name)) {
        return attribute.value();
      }
    }
    return null;
  }
}
