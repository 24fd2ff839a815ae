// SPDX-License-Identifier: Apache-2.0
/** Captures, beside tshark. */
package gatehouse.bench.network;
