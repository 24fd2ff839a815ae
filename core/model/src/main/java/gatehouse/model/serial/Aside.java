// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

/**
 * A line that this version of the program cannot understand, kept as it is.
 *
 * @param line counted from 1
 * @param text the line
 * @param reason why it is not understood
 */
public record Aside(long line, String text, String reason) {}
