// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.check.Checked;
import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import java.util.List;

/**
 * What an evaluation leaves.
 *
 * @param given for each relation how many of its first rows were given and not derived
 * @param codes for each rule its code
 * @param derivations for each rule all uses of it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
public record Result(
    Checked program,
    Domain domain,
    List<Table> tables,
    int[] given,
    List<RuleCode> codes,
    List<Derivations> derivations) {}
