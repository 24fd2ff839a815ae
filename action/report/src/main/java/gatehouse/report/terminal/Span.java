// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

/** Text in one style. */
record Span(String text, Style style) {}
