// SPDX-License-Identifier: Apache-2.0
/** The heads of HTTP messages, SSDP's among them. */
package gatehouse.evidence.network.capture.http;
