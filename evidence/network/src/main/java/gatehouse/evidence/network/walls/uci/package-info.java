// SPDX-License-Identifier: Apache-2.0
/** Configuration of OpenWrt. */
package gatehouse.evidence.network.walls.uci;
