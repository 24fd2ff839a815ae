// SPDX-License-Identifier: Apache-2.0
/**
 * The serial form of observations and manifests: JSON (RFC 8259) in UTF-8, versioned, with stable
 * bytes.
 *
 * <p>A line is an observation:
 *
 * <pre>{@code
 * {"v":1,"fact":"patch_level","args":["phone:1","system","2024-05-01T00:00:00Z"],
 *  "source":{"artefact":"<sha-256>","at":["report.txt",{"line":12}],"by":"bugreport"},
 *  "assurance":"device","seen":"2024-06-01T10:00:00Z","run":"run-1"}
 * }</pre>
 *
 * <p>Texts are strings, numbers are numbers, dates are strings (RFC 3339, UTC). {@code at} names
 * the entries from the outermost in, and then the place in the innermost; without a place it is the
 * whole. {@code from} and {@code until} are there when known.
 */
package gatehouse.model.serial;
