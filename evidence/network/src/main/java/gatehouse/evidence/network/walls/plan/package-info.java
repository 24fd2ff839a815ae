// SPDX-License-Identifier: Apache-2.0
/** How to split a home and keep control of its devices. */
package gatehouse.evidence.network.walls.plan;
