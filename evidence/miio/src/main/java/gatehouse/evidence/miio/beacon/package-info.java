// SPDX-License-Identifier: Apache-2.0
/**
 * MiBeacon, what Xiaomi's Bluetooth devices broadcast (service data {@code 0xFE95}), versions 2 to
 * 5: read, decrypted, checked for replays, and judged.
 */
package gatehouse.evidence.miio.beacon;
