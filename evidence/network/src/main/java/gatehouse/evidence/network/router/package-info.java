// SPDX-License-Identifier: Apache-2.0
/** What a router tells of itself: saved replies, and a look at a live one that only reads. */
package gatehouse.evidence.network.router;
