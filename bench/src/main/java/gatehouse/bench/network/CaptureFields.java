// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.network;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.dissect.Dissector;
import gatehouse.evidence.network.capture.dissect.Heard;
import gatehouse.evidence.network.capture.file.CaptureFile;
import gatehouse.evidence.network.capture.file.CaptureReader;
import gatehouse.evidence.network.capture.packet.Packet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints what {@code tshark -T fields -e dns.qry.name -e tls.handshake.extensions_server_name -e
 * frame.len} prints, while everything else that a capture tells is read too: {@code CaptureFields
 * FILE}.
 */
final class CaptureFields {
  private static final int ROOM = 1 << 16;
  private static final int LONGEST_LINE = 1 << 14;

  private final OutputStream out;
  private final byte[] buffer = new byte[ROOM];
  private final byte[] servers = new byte[LONGEST_LINE];
  private int used;
  private int line;
  private int serversUsed;

  private CaptureFields(OutputStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, MalformedException {
    try (InputStream file = Files.newInputStream(Path.of(arguments[0]));
        OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      new CaptureFields(out).print(CaptureFile.open(CaptureFile.plain(file)));
    }
  }

  private void print(CaptureReader reader) throws IOException, MalformedException {
    Dissector dissector = new Dissector(1, this::heard, flow -> {});
    Packet packet = new Packet();
    while (reader.next(packet)) {
      dissector.take(packet);
      end(packet.wireLength);
    }
    dissector.finish();
    out.write(buffer, 0, used);
  }

  private void heard(Heard kind, byte[] text, int start, int length) {
    switch (kind) {
      case DNS_QUESTION, DNS_REPLY, MDNS_QUESTION, LLMNR_QUESTION -> {
        if (used > line) {
          buffer[used++] = ',';
        }
        put(text, start, length);
      }
      case SERVER_NAME -> {
        if (serversUsed > 0) {
          servers[serversUsed++] = ',';
        }
        System.arraycopy(text, start, servers, serversUsed, length);
        serversUsed += length;
      }
      default -> {}
    }
  }

  private void end(int octets) throws IOException {
    buffer[used++] = '\t';
    put(servers, 0, serversUsed);
    serversUsed = 0;
    buffer[used++] = '\t';
    byte[] number = Integer.toString(octets).getBytes(StandardCharsets.US_ASCII);
    put(number, 0, number.length);
    buffer[used++] = '\n';
    if (used > ROOM - LONGEST_LINE) {
      out.write(buffer, 0, used);
      used = 0;
    }
    line = used;
  }

  private void put(byte[] text, int start, int length) {
    System.arraycopy(text, start, buffer, used, length);
    used += length;
  }
}
