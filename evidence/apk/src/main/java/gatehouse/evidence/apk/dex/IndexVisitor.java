// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.MalformedException;

/**
 * Takes an index into a table of a DEX file; one that does not exist is for the visitor to ignore.
 */
interface IndexVisitor {
  void visit(int index) throws MalformedException;
}
