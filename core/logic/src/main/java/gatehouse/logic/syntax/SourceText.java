// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/** A named piece of program text; the name is what diagnostics show, usually a file path. */
public record SourceText(String name, String text) {}
