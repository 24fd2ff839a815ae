// SPDX-License-Identifier: Apache-2.0
/** Takes the Mi Home app's database out of a phone's backup. */
package gatehouse.evidence.miio.inventory.backup;
