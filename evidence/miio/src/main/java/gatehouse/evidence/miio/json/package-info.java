// SPDX-License-Identifier: Apache-2.0
/** The JSON of devices, which is not always JSON. */
package gatehouse.evidence.miio.json;
