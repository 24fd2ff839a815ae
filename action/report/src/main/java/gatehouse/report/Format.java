// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

/** The faces of a report. */
public enum Format {
  /** Wrapped text for a terminal. */
  TERMINAL,
  /** One page without scripts, that loads nothing. */
  HTML,
  /** The schema is {@code report.schema.json}. */
  JSON,
  /** SARIF 2.1.0 (OASIS Standard). */
  SARIF
}
