// SPDX-License-Identifier: Apache-2.0
/** Rules of nftables, as text and as JSON. */
package gatehouse.evidence.network.walls.nft;
