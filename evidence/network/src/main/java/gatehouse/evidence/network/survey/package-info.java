// SPDX-License-Identifier: Apache-2.0
/** A look at the live network, written down as it goes, and read again by the audit. */
package gatehouse.evidence.network.survey;
