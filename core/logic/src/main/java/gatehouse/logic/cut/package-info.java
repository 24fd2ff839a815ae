// SPDX-License-Identifier: Apache-2.0
/** The cheapest changes after which some goals can no longer be derived, and why no cheaper do. */
package gatehouse.logic.cut;
