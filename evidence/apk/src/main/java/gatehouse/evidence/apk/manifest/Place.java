// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

/**
 * Where in the manifest something is declared: the line of its source, and the offset in the binary
 * file.
 */
public record Place(int line, int offset) {}
