// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.Found;

/**
 * Evidence that was taken in, and who reads it.
 *
 * @param artefact how it stands in the manifest
 * @param found what the collector recognised
 * @param collector the one that recognised it
 */
public record Piece(Artefact artefact, Found found, Collector collector) {}
