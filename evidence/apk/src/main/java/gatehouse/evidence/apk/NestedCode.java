// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

/**
 * Code in a place that Android does not load it from by itself.
 *
 * @param path in the archive; {@code outer.jar!/inner.dex} inside an archive in the archive
 * @param kind dex, apk, jar or elf
 */
public record NestedCode(String path, String kind) {}
