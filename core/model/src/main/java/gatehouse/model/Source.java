// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/**
 * Where a fact was read.
 *
 * @param artefact which piece of evidence
 * @param locator where in it
 * @param collector who read it, for example {@code bugreport}
 */
public record Source(ArtefactId artefact, Locator locator, String collector) {}
