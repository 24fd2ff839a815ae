// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

/**
 * A part of a phrase.
 *
 * @param text harmless to look at
 * @param evidence true when it came out of evidence, so that a renderer keeps it apart from words
 */
public record Piece(String text, boolean evidence) {}
