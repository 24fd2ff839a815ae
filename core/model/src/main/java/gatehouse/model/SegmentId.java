// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

/** A part of the home's network whose members reach each other without a router. */
public record SegmentId(String value) implements Id {
  public SegmentId {
    Names.requireName(requireNonNull(value), "segment id");
  }

  /** The segment that this evidence calls by this name: an interface, a network name, a subnet. */
  public static SegmentId in(ArtefactId artefact, String name) {
    return new SegmentId("segment:" + artefact.brief() + "/" + name);
  }

  @Override
  public String toString() {
    return value;
  }
}
