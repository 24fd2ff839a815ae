// SPDX-License-Identifier: Apache-2.0
/** What the siblings of miIO say in clear: gateways of Lumi and bulbs of Yeelight. */
package gatehouse.evidence.miio.plain;
