// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import java.util.Optional;

/** The kinds of component, by the tag that declares them. */
public enum ComponentKind {
  ACTIVITY("activity"),
  ALIAS("activity-alias"),
  SERVICE("service"),
  RECEIVER("receiver"),
  PROVIDER("provider");

  private final String tag;

  ComponentKind(String tag) {
    this.tag = tag;
  }

  static Optional<ComponentKind> ofTag(String tag) {
    for (ComponentKind kind : values()) {
      if (kind.tag.equals(tag)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
