// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

/**
 * Where a router listens.
 *
 * @param page its pages
 * @param soap TR-064
 * @param search UPnP's search (SSDP)
 * @param natPmp NAT-PMP
 */
public record Ports(int page, int soap, int search, int natPmp) {
  /** Where routers listen unless changed. */
  public static final Ports USUAL = new Ports(80, 49_000, 1900, 5351);

  /** The same, with its pages at another port. */
  public Ports page(int port) {
    return new Ports(port, soap, search, natPmp);
  }
}
