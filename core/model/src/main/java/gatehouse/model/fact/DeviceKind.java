// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** What a device is for, as far as it decides what is at stake. */
public enum DeviceKind implements Word {
  ROUTER,
  GATEWAY,
  CAMERA,
  DOORBELL,
  LOCK,
  DOOR_SENSOR,
  MOTION_SENSOR,
  SENSOR,
  ALARM,
  SPEAKER,
  TELEVISION,
  VACUUM,
  PLUG,
  SWITCH,
  LAMP,
  CURTAIN,
  CLIMATE,
  HEATER,
  KITCHEN,
  PET_FEEDER,
  HEALTH,
  TOY,
  PHONE,
  COMPUTER,
  STORAGE,
  PRINTER,
  OTHER
}
