// SPDX-License-Identifier: Apache-2.0
/** Values of any list of devices, with the secrets held apart from the first byte on. */
package gatehouse.evidence.miio.inventory.value;
