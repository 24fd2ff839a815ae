// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tls;

/** Takes what TLS says in the clear. */
public interface TlsSink {
  /** A client begins. */
  void clientHello(ClientHello hello);

  /** A server agrees to a version, such as 0x0303. */
  void serverHello(int version);
}
