// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Severity;

/** Signs on a terminal; each has a twin in ASCII. */
enum Symbols {
  UNICODE("✖", "▲", "◆", "●", "○", "→", "•", "─", "✓", "✗"),
  ASCII("X", "!", "*", "-", "i", ">", "-", "-", "+", "x");

  private final String critical;
  private final String high;
  private final String medium;
  private final String low;
  private final String info;
  final String arrow;
  final String bullet;
  final String rule;
  final String tick;
  final String cross;

  Symbols(
      String critical,
      String high,
      String medium,
      String low,
      String info,
      String arrow,
      String bullet,
      String rule,
      String tick,
      String cross) {
    this.critical = critical;
    this.high = high;
    this.medium = medium;
    this.low = low;
    this.info = info;
    this.arrow = arrow;
    this.bullet = bullet;
    this.rule = rule;
    this.tick = tick;
    this.cross = cross;
  }

  String of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> critical;
      case HIGH -> high;
      case MEDIUM -> medium;
      case LOW -> low;
      case INFO -> info;
    };
  }
}
