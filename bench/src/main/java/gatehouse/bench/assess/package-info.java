// SPDX-License-Identifier: Apache-2.0
/** How long an assessment takes. */
package gatehouse.bench.assess;
