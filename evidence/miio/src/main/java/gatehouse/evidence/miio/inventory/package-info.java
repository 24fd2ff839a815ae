// SPDX-License-Identifier: Apache-2.0
/**
 * Lists of devices that people have: out of token extractors, the Mi Home app, Home Assistant,
 * gateways and the cloud.
 *
 * <p>They hold the keys to the home. The list itself is not kept; its secrets go to a {@link
 * gatehouse.evidence.miio.inventory.SecretSink} and nowhere else: not into facts, messages, or
 * exceptions.
 */
package gatehouse.evidence.miio.inventory;
