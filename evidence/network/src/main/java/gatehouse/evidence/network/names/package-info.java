// SPDX-License-Identifier: Apache-2.0
/** Whether those who answer questions for names tell the truth. */
package gatehouse.evidence.network.names;
