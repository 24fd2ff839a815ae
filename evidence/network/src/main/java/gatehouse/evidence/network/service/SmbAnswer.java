// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Which version of file sharing a device chose (MS-CIFS, 2.2.4.52.2; MS-SMB2, 2.2.4).
 *
 * <p>A device that speaks SMB and wants none of the versions offered says so in version 1, which is
 * no sign that it speaks it.
 */
enum SmbAnswer {
  VERSION_1,
  NEWER,
  UNWILLING,
  NONE;

  private static final int FRAME = 4;
  private static final int DIALECT_AT = FRAME + 33;
  private static final byte[] OLD = HexFormat.of().parseHex("ff534d4272");
  private static final byte[] NEW = HexFormat.of().parseHex("fe534d42");

  static boolean whole(byte[] heard) {
    return heard.length >= DIALECT_AT + 2;
  }

  static SmbAnswer of(byte[] heard) {
    if (begins(heard, NEW)) {
      return NEWER;
    }
    if (!begins(heard, OLD) || !whole(heard)) {
      return NONE;
    }
    int dialect = (heard[DIALECT_AT] & 0xff) | (heard[DIALECT_AT + 1] & 0xff) << 8;
    boolean said = heard[DIALECT_AT - 1] != 0;
    return said && dialect == 0 ? VERSION_1 : UNWILLING;
  }

  private static boolean begins(byte[] heard, byte[] mark) {
    int end = FRAME + mark.length;
    return heard.length >= end && Arrays.equals(heard, FRAME, end, mark, 0, mark.length);
  }
}
