// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** A thing on the home's network or behind a gateway: a lamp, a camera, a router, a computer. */
public record DeviceId(String value) implements Id {
  public DeviceId {
    Names.requireName(requireNonNull(value), "device id");
  }

  /** The device with this network interface, its address as six pairs of hex digits. */
  public static DeviceId withMac(String mac) {
    return new DeviceId("device:mac/" + mac.toLowerCase(Locale.ROOT).replace('-', ':'));
  }

  /** The device that Mi Home knows under this number. */
  public static DeviceId withDid(String did) {
    return new DeviceId("device:did/" + did);
  }

  /** The device that had this address when the artefact was made; no more is known of it. */
  public static DeviceId at(ArtefactId artefact, String address) {
    return new DeviceId("device:" + artefact.brief() + "/" + address);
  }

  @Override
  public String toString() {
    return value;
  }
}
