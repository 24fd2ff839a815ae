// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

/** Looks at one side of a web address. */
@FunctionalInterface
interface Check {
  void look(Site site, Reasons reasons);
}
