// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import tools.jackson.databind.JsonNode;

/**
 * What a device said of its own accord; its checksum, address and device id are verified.
 *
 * @param id the device's number for it, which its acknowledgement repeats
 */
public record Message(Device device, long deviceId, int id, String method, JsonNode params) {}
