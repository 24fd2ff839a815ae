// SPDX-License-Identifier: Apache-2.0
/** Who gives out addresses. */
package gatehouse.evidence.network.addresses;
