// SPDX-License-Identifier: Apache-2.0
/** What a TLS client says in the clear: names, protocols, fingerprint. */
package gatehouse.evidence.network.capture.tls;
