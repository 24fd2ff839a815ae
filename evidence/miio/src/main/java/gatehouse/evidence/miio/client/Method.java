// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

/**
 * Every method that can be asked for at all; requests are made of these and of nothing else.
 *
 * <p>What replaces firmware, moves a device to another network, opens a shell or gives away its
 * token is not here, and so cannot be sent.
 */
public enum Method {
  INFO("miIO.info", Effect.READS),
  OTA_STATE("miIO.get_ota_state", Effect.READS),
  OTA_PROGRESS("miIO.get_ota_progress", Effect.READS),
  WIFI_STATE("miIO.wifi_assoc_state", Effect.READS),
  GET_PROP("get_prop", Effect.READS),
  GET_PROPERTIES("get_properties", Effect.READS),
  GET_STATUS("get_status", Effect.READS),
  GET_DEVICE_PROP("get_device_prop", Effect.READS),
  GET_SERIAL_NUMBER("get_serial_number", Effect.READS),
  GET_CONSUMABLE("get_consumable", Effect.READS),
  GET_TIMEZONE("get_timezone", Effect.READS),
  SUBSCRIBE("miIO.sub", Effect.SUBSCRIBES),
  UNSUBSCRIBE("miIO.unsub", Effect.SUBSCRIBES),
  SET_PROPERTIES("set_properties", Effect.CONTROLS),
  ACTION("action", Effect.CONTROLS);

  private final String title;
  private final Effect effect;

  Method(String title, Effect effect) {
    this.title = title;
    this.effect = effect;
  }

  /** The name on the wire. */
  public String title() {
    return title;
  }

  public Effect effect() {
    return effect;
  }
}
