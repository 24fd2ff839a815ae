// SPDX-License-Identifier: Apache-2.0
/** Capture files: pcap and pcapng, as they come or gzipped. */
package gatehouse.evidence.network.capture.file;
