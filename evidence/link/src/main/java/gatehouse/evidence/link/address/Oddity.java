// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

/** Something in the writing of a link that no honest writer needs. */
public enum Oddity {
  /** Characters that cannot be seen. */
  INVISIBLE,
  /** Characters that turn the direction of writing. */
  TURNED,
  /** Line breaks or tabs inside, which browsers skip. */
  BROKEN,
  /** Backslashes, or not two slashes, before the host. */
  SLASHES,
  /** Percent signs in the host. */
  ENCODED_HOST,
  /** Letters of the host in a form that browsers turn into plain ones, such as full-width. */
  DISGUISED_HOST,
  /** Characters that are encoded twice. */
  ENCODED_TWICE,
  /** An IP address in another notation than four decimal numbers. */
  DISGUISED_IP
}
