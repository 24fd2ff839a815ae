// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

/**
 * An interface that a section of a pcapng file describes.
 *
 * @param linkType the file's number for the link layer
 * @param longest the most octets that were captured of a packet; 0 for all
 */
record Interface(int linkType, long longest, Resolution resolution) {}
