// SPDX-License-Identifier: Apache-2.0
/**
 * What the network tells: captures, discovery, services, the router, and the walls between
 * segments.
 */
package gatehouse.evidence.network;
