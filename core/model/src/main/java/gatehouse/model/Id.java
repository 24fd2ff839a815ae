// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/**
 * An opaque name of something in the home.
 *
 * <p>Collectors name what they saw; the identity step decides which names mean the same thing.
 * Nothing may be read out of the text of an id.
 */
public sealed interface Id permits PhoneId, AppId, DeviceId, SegmentId, AccountId, LinkId {
  /** The text that stands for this id in facts; never blank. */
  String value();
}
