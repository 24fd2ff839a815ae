// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.tool;

import gatehouse.logic.Database;
import gatehouse.logic.syntax.Diagnostic;
import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param warnings what is suspicious in the program; for the caller to print
 * @param unproved goals that no tuple satisfies
 */
public record DatalogResult(
    Database database,
    List<Diagnostic> warnings,
    List<String> unproved,
    Duration load,
    Duration inference) {}
