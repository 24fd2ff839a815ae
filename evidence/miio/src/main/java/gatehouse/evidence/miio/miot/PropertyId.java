// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

/** A property by the numbers of service and property. */
public record PropertyId(int siid, int piid) {}
