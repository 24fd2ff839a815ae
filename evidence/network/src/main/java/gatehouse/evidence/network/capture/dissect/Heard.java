// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

/** What sort of thing was heard. */
public enum Heard {
  /** A name that was asked for, by DNS. */
  DNS_QUESTION,
  /** A name that a DNS answer is about. */
  DNS_REPLY,
  /** A name that all on the segment were asked for. */
  MDNS_QUESTION,
  /** What a device calls itself. */
  MDNS_NAME,
  /** A service that a device offers to all on the segment. */
  MDNS_SERVICE,
  LLMNR_QUESTION,
  NBNS_NAME,
  /** The name that a TLS or QUIC client wants to reach. */
  SERVER_NAME,
  /** An application protocol that a TLS or QUIC client offers. */
  ALPN,
  /** Fingerprint of the program that speaks TLS or QUIC. */
  JA4,
  /** Port of a TLS server, and the version that it agreed to. */
  TLS_VERSION,
  /** Method and host of an HTTP request. */
  HTTP_REQUEST,
  DHCP_HOST_NAME,
  DHCP_VENDOR_CLASS,
  DHCP_REQUESTED,
  /** Address of the server that gave an address. */
  DHCP_SERVER,
  /** Range of the addresses that it gives. */
  DHCP_RANGE,
  /** The way out that it tells. */
  DHCP_ROUTER,
  /** Whom to ask for names, as it tells. */
  DHCP_NAME_SERVER,
  /** What a device looks for, or says it is, by SSDP. */
  SSDP_TYPE,
  /** What software a device says it runs, by SSDP. */
  SSDP_PRODUCT,
  /** The number by which Mi Home knows a device. */
  MIIO_ID,
  /** Whether a device gave its token away, or kept it. */
  MIIO_TOKEN,
  /** What a device was told to do, as its own token opens it. */
  MIIO_METHOD
}
