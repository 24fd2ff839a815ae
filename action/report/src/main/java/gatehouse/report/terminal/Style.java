// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Severity;

/** How a span of text looks on a terminal that shows colours (ECMA-48 SGR). */
enum Style {
  PLAIN(""),
  STRONG("1"),
  QUIET("2"),
  HEADING("1;36"),
  CRITICAL("1;31"),
  HIGH("31"),
  MEDIUM("33"),
  LOW("36"),
  INFO("2"),
  COMMAND("36");

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  String on() {
    return this == PLAIN ? "" : "\u001b[" + parameters + "m";
  }

  String off() {
    return this == PLAIN ? "" : "\u001b[0m";
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> CRITICAL;
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      case LOW -> LOW;
      case INFO -> INFO;
    };
  }
}
