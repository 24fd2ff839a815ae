// SPDX-License-Identifier: Apache-2.0
/** Walls shown by messages that arrive or do not. */
package gatehouse.evidence.network.walls.proof;
