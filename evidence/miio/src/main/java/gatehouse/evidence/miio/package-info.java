// SPDX-License-Identifier: Apache-2.0
/** What Mi Home devices tell: miIO, MIoT and MiBeacon, inventories, and a simulator of devices. */
package gatehouse.evidence.miio;
