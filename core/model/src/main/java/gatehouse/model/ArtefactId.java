// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The content address of a piece of evidence: SHA-256 in 64 lower-case hexadecimal digits.
 *
 * <p>For an artefact that holds secrets it is a keyed digest (HMAC-SHA-256) of the same form.
 */
public record ArtefactId(String sha256) implements Comparable<ArtefactId> {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
  private static final int BRIEF = 12;

  public ArtefactId {
    if (!FORM.matcher(requireNonNull(sha256)).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
    }
  }

  /** The first 12 digits, enough to tell the artefacts of a home apart. */
  public String brief() {
    return sha256.substring(0, BRIEF);
  }

  @Override
  public int compareTo(ArtefactId other) {
    return sha256.compareTo(other.sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
