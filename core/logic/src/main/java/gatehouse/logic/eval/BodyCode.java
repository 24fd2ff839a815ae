// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import java.util.List;

/** The body of a rule or an aggregate over registers. */
record BodyCode(List<AtomCode> atoms, List<Condition> conditions) {}
