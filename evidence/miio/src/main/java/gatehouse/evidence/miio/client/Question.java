// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

/** What to ask of which device. */
public record Question(Device device, Request request) {}
