// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

/** A link in somebody's messages, or the message that it stands in. */
public record LinkId(String value) implements Id {
  public LinkId {
    Names.requireName(requireNonNull(value), "link id");
  }

  /** The link of which this is a digest: one link in two messages is the same. */
  public static LinkId of(String digest) {
    return new LinkId("link:" + digest);
  }

  /** The message, picture or list that an artefact is. */
  public static LinkId message(ArtefactId artefact) {
    return new LinkId("link:" + artefact.brief() + "/all");
  }

  @Override
  public String toString() {
    return value;
  }
}
