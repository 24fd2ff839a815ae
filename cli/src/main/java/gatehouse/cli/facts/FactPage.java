// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.facts;

import gatehouse.model.Relation;
import java.util.List;

/** A way to print the vocabulary. */
interface FactPage {
  String text(List<Relation> relations);
}
