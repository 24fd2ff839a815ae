// SPDX-License-Identifier: Apache-2.0
/**
 * Simulated devices: any model, any token, any fault, thousands on the loopback addresses of one
 * machine.
 *
 * <p>A {@link gatehouse.evidence.miio.simulate.Home} is read from a file by {@link
 * gatehouse.evidence.miio.simulate.HomeFile} and put on real sockets by {@link
 * gatehouse.evidence.miio.simulate.Simulator}, or on {@link
 * gatehouse.evidence.miio.simulate.VirtualNetwork}, where time passes only when nothing happens.
 */
package gatehouse.evidence.miio.simulate;
