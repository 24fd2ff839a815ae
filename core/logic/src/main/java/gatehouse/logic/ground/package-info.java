// SPDX-License-Identifier: Apache-2.0
/** The derivations behind some goals as one flat graph, for questions that come by the thousand. */
package gatehouse.logic.ground;
