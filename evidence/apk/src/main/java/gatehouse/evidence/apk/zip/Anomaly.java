// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

/**
 * One trick found in one place; {@code entry} is the name of the entry concerned, or empty for the
 * archive.
 */
public record Anomaly(ZipTrick trick, String entry, long offset) {}
