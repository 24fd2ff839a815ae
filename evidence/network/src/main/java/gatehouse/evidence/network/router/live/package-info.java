// SPDX-License-Identifier: Apache-2.0
/** A look at a live router: what it tells anyone, and what it tells its owner. It only reads. */
package gatehouse.evidence.network.router.live;
