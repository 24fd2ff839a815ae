// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

/** Service data that is no MiBeacon, or that a key does not open. */
public final class BeaconException extends Exception {
  private static final long serialVersionUID = 1L;

  BeaconException(String message) {
    super(message, null, false, false);
  }
}
