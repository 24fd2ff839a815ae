// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

/**
 * What anyone near can tell from one frame of a device.
 *
 * @param version of MiBeacon
 * @param bound true when it belongs to an account
 * @param pairingOpen true when it asks to be paired
 * @param tells true when it carries values or events
 * @param encrypted true when those are sealed
 * @param verified true when the seal proves the sender, from version 4 on
 * @param tellsAddress true when it carries its own address, by which it can be followed
 */
public record BeaconPosture(
    int version,
    boolean bound,
    boolean pairingOpen,
    boolean tells,
    boolean encrypted,
    boolean verified,
    boolean tellsAddress) {
  /** Reads it off a frame. */
  public static BeaconPosture of(Beacon beacon) {
    FrameControl control = beacon.control();
    return new BeaconPosture(
        control.version(),
        control.bound(),
        control.solicited(),
        control.hasObject(),
        control.encrypted(),
        control.encrypted() && control.version() >= BeaconKey.VERIFIED_FROM,
        control.hasAddress());
  }
}
