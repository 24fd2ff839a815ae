// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import java.util.List;

/** Tells facts of one version of the vocabulary in the next. */
public interface Migration {
  /** The version it reads; it writes the next one. */
  int from();

  /** The same fact in the next version: none when it says nothing any more, or several. */
  List<RawFact> next(RawFact fact);
}
