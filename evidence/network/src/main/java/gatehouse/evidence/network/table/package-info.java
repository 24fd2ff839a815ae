// SPDX-License-Identifier: Apache-2.0
/** Tables that computers and routers print of their network: neighbours, leases, routes. */
package gatehouse.evidence.network.table;
