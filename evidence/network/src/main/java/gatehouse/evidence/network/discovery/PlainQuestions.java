// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Questions that only read, of protocols without a key: the Lumi gateway's list of its devices, and
 * GetService of LIFX (header of 36 bytes, little endian).
 */
final class PlainQuestions {
  private static final int LIFX_HEADER = 36;
  private static final int LIFX_FLAGS = 0x3400;
  private static final int LIFX_TYPE_AT = 32;
  private static final int LIFX_GET_SERVICE = 2;
  private static final int LIFX_STATE_SERVICE = 3;

  private PlainQuestions() {}

  static byte[] lumi() {
    return "{\"cmd\":\"get_id_list\"}".getBytes(StandardCharsets.US_ASCII);
  }

  static boolean isLumi(byte[] answer) {
    return new String(answer, StandardCharsets.UTF_8).contains("\"get_id_list_ack\"");
  }

  static byte[] lifx() {
    ByteBuffer frame = ByteBuffer.allocate(LIFX_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    frame.putShort(0, (short) LIFX_HEADER).putShort(2, (short) LIFX_FLAGS);
    return frame.putInt(4, 1).putShort(LIFX_TYPE_AT, (short) LIFX_GET_SERVICE).array();
  }

  static boolean isLifx(byte[] answer) {
    return answer.length >= LIFX_HEADER
        && ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).getShort(LIFX_TYPE_AT)
            == LIFX_STATE_SERVICE;
  }
}
