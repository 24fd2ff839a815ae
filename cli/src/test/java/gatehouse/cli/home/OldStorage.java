// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.util.HexFormat;

/** A storage that still speaks the first version of file sharing. */
final class OldStorage {
  private static final byte[] OLD =
      HexFormat.of()
          .parseHex(
              "00000047ff534d4272000000008801c8" + "00".repeat(20) + "110000" + "00".repeat(38));

  private OldStorage() {}

  static void at(String address) throws IOException {
    Tcp.serve(
        address,
        445,
        guest -> {
          guest.getInputStream().readNBytes(40);
          guest.getOutputStream().write(OLD);
        });
  }
}
