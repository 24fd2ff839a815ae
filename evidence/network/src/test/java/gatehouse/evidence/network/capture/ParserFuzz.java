// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.dhcp.DhcpMessage;
import gatehouse.evidence.network.capture.dns.DnsMessage;
import gatehouse.evidence.network.capture.dns.DnsSink;
import gatehouse.evidence.network.capture.http.HttpStreamReader;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.quic.QuicHandshakes;
import gatehouse.evidence.network.capture.tls.ClientHello;
import gatehouse.evidence.network.capture.tls.Ja4;
import gatehouse.evidence.network.capture.tls.TlsSink;
import gatehouse.evidence.network.capture.tls.TlsStreamReader;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Each parser of messages on its own, without the layers below that would refuse the input. */
class ParserFuzz extends DamageTest {
  private static final DnsSink NO_NAMES =
      new DnsSink() {
        @Override
        public void question(boolean response, int type, byte[] name, int length) {}

        @Override
        public void record(int type, byte[] name, int length, byte[] message, int start, int end) {}
      };

  private static final TlsSink NO_HELLOS =
      new TlsSink() {
        @Override
        public void clientHello(ClientHello hello) {}

        @Override
        public void serverHello(int version) {}
      };

  static Stream<byte[]> seeds() {
    byte[] hello = Messages.clientHello("fuzz.example");
    return Stream.of(
        Messages.dnsQuery("fuzz.example"),
        Messages.dnsAnswer("fuzz.example", 1),
        Messages.mdnsAnnouncement("lamp", "_miio._udp.local", 1),
        Messages.dhcpRequest(Frames.PHONE, "lamp"),
        hello,
        new Cursor(hello, 4, hello.length).bytes(),
        Messages.tlsRecord(hello),
        Messages.serverHello(0x0304),
        new Wire().text("GET http://a.b/ HTTP/1.1\r\nHost: c\r\nContent-Length: 7\r\n\r\n").bytes(),
        new Wire().text("CONNECT a.b:443 HTTP/1.1\r\n\r\n").put(Messages.tlsRecord(hello)).bytes());
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    parse(data);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(seeds().toList()).allowing(MalformedException.class);
  }

  @Override
  protected void parse(byte[] data) throws Exception {
    Mutations.check(
        data, MalformedException.class, in -> new DnsMessage().read(in, 0, in.length, NO_NAMES));
    Mutations.check(data, MalformedException.class, in -> DhcpMessage.read(in, 0, in.length));
    Mutations.check(data, MalformedException.class, ParserFuzz::hello);
    Mutations.check(
        data,
        MalformedException.class,
        in -> new TlsStreamReader(NO_HELLOS).read(in, 0, in.length));
    Mutations.check(
        data,
        MalformedException.class,
        in -> new HttpStreamReader((m, h) -> {}, (b, s, e) -> null).read(in, 0, in.length));
    Mutations.check(data, MalformedException.class, ParserFuzz::quic);
  }

  private static void hello(byte[] data) throws MalformedException {
    Ja4.of(ClientHello.read(new Cursor(data, Math.min(4, data.length), data.length)), false);
  }

  private static void quic(byte[] data) {
    Packet packet = new Packet();
    packet.begin(data, 0, data.length);
    new QuicHandshakes().take(packet);
  }
}
