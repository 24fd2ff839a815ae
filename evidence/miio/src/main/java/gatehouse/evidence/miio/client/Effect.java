// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

/** What asking does to a device, the harmless first. */
public enum Effect {
  /** Nothing changes. */
  READS,
  /** The device tells the asker of changes for a while. */
  SUBSCRIBES,
  /** The device does something. */
  CONTROLS
}
