// SPDX-License-Identifier: Apache-2.0
/** Whether a service still takes what its maker gave to all: tried only when the owner asks. */
package gatehouse.evidence.network.service.defaults;
