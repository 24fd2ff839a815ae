// SPDX-License-Identifier: Apache-2.0
/** How Wi-Fi networks are shut, as a computer or a phone that joined them sees it. */
package gatehouse.evidence.network.wifi;
