// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import gatehouse.model.evidence.Artefact;

/**
 * The text of a rule file.
 *
 * @param artefact its digest and name
 * @param name the file's own name, {@code telemetry.dl}
 * @param text its content
 */
public record RuleFile(Artefact artefact, String name, String text) {}
