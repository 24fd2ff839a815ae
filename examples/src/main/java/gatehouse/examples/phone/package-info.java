// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the bug report of a phone that does not exist, in the format that dumpstate writes.
 *
 * <p>All content is made up. The formats are those of Android 15 as AOSP prints them, with the
 * properties, packages, installers, users and app-ops that Xiaomi adds in HyperOS 2.
 */
package gatehouse.examples.phone;
