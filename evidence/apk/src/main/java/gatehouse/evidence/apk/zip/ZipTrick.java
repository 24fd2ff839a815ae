// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

/**
 * What an archive does that an honest tool does not, mostly to make scanners fail where Android
 * does not.
 */
public enum ZipTrick {
  /** The encryption bit is set although nothing is encrypted; Android ignores it. */
  FAKE_ENCRYPTION,
  /** A compression method other than stored or deflated; Android reads the bytes as stored. */
  ODD_COMPRESSION,
  /** The local header is missing, or names another entry or method than the central directory. */
  BAD_LOCAL_HEADER,
  /** The declared size is not the size of the content. */
  WRONG_SIZE,
  /** Two entries share a name, so that one reader checks the first and another runs the second. */
  DUPLICATE_ENTRY,
  /** Bytes stand before the first entry, such as a DEX file (CVE-2017-13156, "Janus"). */
  LEADING_DATA,
  /** Bytes follow the end of the archive. */
  TRAILING_DATA,
  /** The archive comment holds an archive of its own. */
  ARCHIVE_IN_COMMENT,
  /** The declared number of entries is not the number of entries. */
  WRONG_COUNT,
  /** The central directory is not where the end record says. */
  DISPLACED_DIRECTORY,
  /** A name that leaves the target folder, or holds control characters. */
  UNSAFE_NAME,
  /** Two entries share the same bytes. */
  OVERLAPPING_ENTRIES,
  /** Entries that the central directory does not list stand between those that it does. */
  UNLISTED_ENTRY
}
