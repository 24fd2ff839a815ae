// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captures, read with the tokens of a vault. */
class AuditWithVaultTest {
  private static final String TOKEN = "0badcafe0badcafe0badcafe0badcafe";
  private static final long DID = 123_456_789;

  @TempDir Path folder;

  @Test
  void capture_withTheVault_tellsWhatDevicesWereToldToDo() throws IOException, WireException {
    byte[] said = "{\"id\":1,\"method\":\"miIO.config_router\"}".getBytes(StandardCharsets.UTF_8);
    capture(40_000, 54_321, new FrameCipher(Token.parse(TOKEN)).seal(DID, 1, said));
    vault();

    Run with =
        Run.in(folder, "audit", "home", "--vault", "v", "--key-file", "k", "--format", "json");
    assertThat(with.out()).contains("miIO.config_router").doesNotContain(TOKEN);
    assertThat(with.err()).doesNotContain(TOKEN);

    Run without = Run.in(folder, "audit", "home", "--format", "json");
    assertThat(without.out()).doesNotContain("miIO.config_router");
  }

  @Test
  void capture_withAWrongKey_isNotRead() throws IOException {
    capture(40_000, 54_321, new byte[40]);
    vault();
    Files.delete(folder.resolve("k"));
    Run.in(folder, "vault", "create", "--vault", "other", "--key-file", "k");

    Run run = Run.in(folder, "audit", "home", "--vault", "v", "--key-file", "k");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty();
  }

  @Test
  void capture_inWhichATokenIsGivenOut_isKeptAsADigest() throws IOException {
    byte[] reply =
        HexFormat.of().parseHex("21310020" + "00000000" + "075bcd15" + "00000001" + TOKEN);
    capture(54_321, 40_000, reply);

    Run run = Run.in(folder, "audit", "home", "--format", "json");
    assertThat(run.out()).contains("\"digest\"").doesNotContain("\"raw\"").doesNotContain(TOKEN);
  }

  private void vault() throws IOException {
    Files.writeString(
        folder.resolve("devices.json"),
        """
        [{"did":"%d","name":"Plug","model":"chuangmi.plug.m1","localip":"192.168.31.20",
          "token":"%s","mac":"04:cf:8c:00:00:01","parent_id":""}]
        """
            .formatted(DID, TOKEN));
    Run.in(folder, "vault", "create", "--vault", "v", "--key-file", "k");
    Run added = Run.in(folder, "vault", "add", "devices.json", "--vault", "v", "--key-file", "k");
    assertThat(added.out()).as(added.err()).contains("Sealed 1 keys");
  }

  /** A capture of one datagram between two devices of a home. */
  private void capture(int source, int target, byte[] payload) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(42 + payload.length);
    frame.put(HexFormat.of().parseHex("50ec5000000264cc2e0000010800"));
    frame.put((byte) 0x45).put((byte) 0).putShort((short) (28 + payload.length)).putInt(0);
    frame.put((byte) 64).put((byte) 17).putShort((short) 0).putInt(0xc0a81f05).putInt(0xc0a81f14);
    frame.putShort((short) source).putShort((short) target);
    frame.putShort((short) (8 + payload.length)).putShort((short) 0).put(payload);
    ByteBuffer file = ByteBuffer.allocate(40 + frame.capacity()).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(0xa1b2c3d4).putInt(0x40002).putLong(0).putInt(65_535).putInt(1);
    file.putInt(1_700_000_000).putInt(0).putInt(frame.capacity()).putInt(frame.capacity());
    Files.createDirectories(folder.resolve("home"));
    Files.write(folder.resolve("home/capture.pcap"), file.put(frame.array()).array());
  }
}
