// SPDX-License-Identifier: Apache-2.0
/** What a packet filter lets through, worked out rule by rule. */
package gatehouse.evidence.network.walls.filter;
