// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.evidence;

import gatehouse.model.ArtefactId;

/**
 * A piece of evidence in the manifest.
 *
 * @param id the digest of its content
 * @param name its path as the owner gave it, relative to the audited folder
 * @param bytes its size
 * @param kind what it was recognised as
 * @param keeping whether its content may be stored
 */
public record Artefact(
    ArtefactId id, String name, long bytes, EvidenceKind kind, Keeping keeping) {}
