// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.Severity;
import gatehouse.report.markup.Markup;
import java.io.IOException;

/** Signs of severity; they differ in shape, not only in colour. */
final class Icons {
  /** A gate house, drawn on 32 by 32. */
  private static final String GATE =
      "M4 28V9l4 3V8l4 3V7l4-4 4 4v4l4-3v4l4-3v19h-8v-6a4 4 0 0 0-8 0v6z";

  private Icons() {}

  /** The drawings, to be referred to. */
  static void define(Markup html) throws IOException {
    html.open("svg", "class", "defs", "aria-hidden", "true", "width", "0", "height", "0");
    symbol(html, "gate", "0 0 32 32", GATE);
    for (Severity severity : Severity.values()) {
      symbol(html, "s-" + severity.word(), "0 0 16 16", shape(severity));
    }
    html.end();
  }

  /** One of the drawings. */
  static void use(Markup html, String name) throws IOException {
    html.open("svg", "class", "icon", "aria-hidden", "true", "focusable", "false");
    html.empty("use", "href", "#" + name).close();
  }

  private static void symbol(Markup html, String name, String box, String path) throws IOException {
    html.open("symbol", "id", name, "viewBox", box);
    html.empty("path", "fill-rule", "evenodd", "d", path).close();
  }

  private static String shape(Severity severity) {
    return switch (severity) {
      case CRITICAL ->
          "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.2 4.1 4.1 5.2 6.9 8l-2.8 2.8 1.1 1.1L8 9.1l2.8 2.8"
              + " 1.1-1.1L9.1 8l2.8-2.8-1.1-1.1L8 6.9z";
      case HIGH -> "M8 1 15.5 15H.5zM7.2 6v5h1.6V6zm0 6v1.6h1.6V12z";
      case MEDIUM -> "M8 .5 15.5 8 8 15.5.5 8z";
      case LOW -> "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z";
      case INFO ->
          "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8z";
    };
  }
}
