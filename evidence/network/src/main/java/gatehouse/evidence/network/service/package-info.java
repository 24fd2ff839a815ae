// SPDX-License-Identifier: Apache-2.0
/** What open ports offer, and whether they ask who is there: questions that only read. */
package gatehouse.evidence.network.service;
