// SPDX-License-Identifier: Apache-2.0
/** Who is on the network: asked politely, and only within the subnet that was told. */
package gatehouse.evidence.network.discovery;
