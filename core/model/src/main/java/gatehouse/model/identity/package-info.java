// SPDX-License-Identifier: Apache-2.0
/**
 * Who is who: names that mean the same thing are joined, with a reason, and can be taken apart.
 *
 * <p>A pure function of the observations. Nothing is destroyed: take a join back by observing a
 * {@code not_same_as}, and resolve again.
 */
package gatehouse.model.identity;
