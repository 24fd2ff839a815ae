// SPDX-License-Identifier: Apache-2.0
/** Texts of strangers, made fit for facts. */
package gatehouse.evidence.network.text;
