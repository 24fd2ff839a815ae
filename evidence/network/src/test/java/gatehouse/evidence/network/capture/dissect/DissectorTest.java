// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.capture.Frames;
import gatehouse.evidence.network.capture.Messages;
import gatehouse.evidence.network.capture.Reading;
import gatehouse.evidence.network.capture.Specimens;
import gatehouse.evidence.network.capture.Wire;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.Service;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DissectorTest {
  private static final Map<String, byte[]> SPECIMENS = Specimens.all();

  @Test
  void names_ofEveryKind_areHeard() {
    Reading reading = specimen("names.pcap");
    assertThat(reading.heard(Heard.DNS_QUESTION)).containsExactly("api.io.mi.com");
    assertThat(reading.heard(Heard.DNS_REPLY)).containsExactly("api.io.mi.com");
    assertThat(reading.heard(Heard.MDNS_QUESTION)).containsExactly("_miio._udp.local");
    assertThat(reading.heard(Heard.MDNS_NAME)).containsExactly("zhimi-fan-za4_miio123456.local");
    assertThat(reading.heard(Heard.LLMNR_QUESTION)).containsExactly("wpad");
    assertThat(reading.heard(Heard.DHCP_HOST_NAME)).containsExactly("RedmiNote12");
    assertThat(reading.heard(Heard.DHCP_VENDOR_CLASS)).containsExactly("udhcp 1.24.1");
    assertThat(reading.heard(Heard.DHCP_REQUESTED)).containsExactly("1,3,6,15");
    assertThat(reading.heard(Heard.SSDP_TYPE)).containsExactly("upnp:rootdevice");
    assertThat(reading.heard(Heard.SSDP_PRODUCT)).containsExactly("Linux UPnP/1.0 MiRouter/1.2");
    assertThat(reading.heard(Heard.MIIO_ID)).containsExactly("77");
    assertThat(reading.heard(Heard.MIIO_TOKEN)).containsExactly("hidden");
    assertThat(reading.heard(Heard.SERVER_NAME)).containsExactly("account.xiaomi.com");
    assertThat(reading.heard(Heard.ALPN)).containsExactly("h2", "http/1.1");
    assertThat(reading.heard(Heard.JA4)).singleElement().asString().startsWith("t13d0305h2_");
    assertThat(reading.heard(Heard.HTTP_REQUEST)).containsExactly("GET ot.io.mi.com");
  }

  @Test
  void name_ofAFlow_isThatOfTheAnswerBefore() {
    List<byte[]> frames =
        List.of(
            Frames.udpIn(53, 4000, Messages.dnsAnswer("camera.example", Frames.THERE)),
            Frames.udpOut(5000, 6000, new byte[9]));
    Flow flow = Reading.frames(frames).flows().getLast();
    assertThat(flow.name()).isEqualTo("camera.example");
    assertThat(flow.answering().port()).isEqualTo(6000);
  }

  @Test
  void wifi_thatIsEncrypted_isCountedAsSuch() {
    Reading reading = specimen("wifi.pcap");
    assertThat(reading.dissector().tally().encryptedWifi()).isEqualTo(1);
    assertThat(reading.flows()).extracting(Flow::service).contains(Service.WIFI, Service.DNS);
    assertThat(reading.heard(Heard.DNS_QUESTION)).containsExactly("wifi.example");
  }

  @Test
  void quic_ofBothVersions_tellsItsNames() {
    assertThat(specimen("quic.pcap").heard(Heard.SERVER_NAME))
        .containsExactly("quic.example", "two.example");
  }

  @Test
  void tunnel_behindAConnect_tellsTheNameInIt() {
    byte[] hello = Messages.tlsRecord(Messages.clientHello("inner.example"));
    byte[] connect = new Wire().text("CONNECT proxy.example:443 HTTP/1.1\r\n\r\n").bytes();
    Reading reading =
        Reading.frames(
            List.of(
                Frames.tcpOut(4000, 8080, 1, 0x18, connect),
                Frames.tcpOut(4000, 8080, 1 + connect.length, 0x18, hello)));
    assertThat(reading.heard(Heard.HTTP_REQUEST)).containsExactly("CONNECT proxy.example");
    assertThat(reading.heard(Heard.SERVER_NAME)).containsExactly("inner.example");
  }

  @Test
  void requests_behindABody_areHeardToo() {
    byte[] first =
        new Wire().text("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12").bytes();
    byte[] second = new Wire().text("345GET / HTTP/1.1\r\nhost: b:80\r\n\r\n").bytes();
    Reading reading =
        Reading.frames(
            List.of(
                Frames.tcpOut(4000, 80, 1, 0x18, first),
                Frames.tcpOut(4000, 80, 1 + first.length, 0x18, second)));
    assertThat(reading.heard(Heard.HTTP_REQUEST)).containsExactly("POST a", "GET b");
  }

  @ParameterizedTest
  @CsvSource({
    "SSH-2.0-dropbear, 22, SSH",
    "220 ready, 21, FTP",
    "login:, 23, TELNET",
    "OPTIONS rtsp://10.0.0.2/ RTSP/1.0, 554, RTSP",
    "HTTP/1.1 200 OK, 8000, HTTP",
    "{\"id\":1}, 55443, YEELIGHT",
    "whatever, 9999, OTHER"
  })
  void service_isToldByItsFirstWords(String text, int port, Service service) {
    byte[] payload = text.getBytes(StandardCharsets.US_ASCII);
    Reading reading = Reading.frames(List.of(Frames.tcpOut(4000, port, 1, 0x18, payload)));
    assertThat(reading.flows()).extracting(Flow::service).containsExactly(service);
  }

  @ParameterizedTest
  @CsvSource({
    "100c00044d5154540402003c, 1883, MQTT",
    "000055aa00000001, 6668, TUYA",
    "fffd18, 4000, TELNET",
    "170303002000, 443, HTTPS",
    "170303002000, 8883, MQTT_TLS",
    "21310020ffff, 80, MIIO"
  })
  void service_isToldByItsFirstOctets(String hex, int port, Service service) {
    byte[] payload = new Wire().hex(hex).bytes();
    Reading reading = Reading.frames(List.of(Frames.tcpOut(40000, port, 1, 0x18, payload)));
    assertThat(reading.flows()).extracting(Flow::service).containsExactly(service);
  }

  @Test
  void flow_ofAnAnsweredHandshake_knowsWhoAsked() {
    Reading reading =
        Reading.frames(
            List.of(
                Frames.back(
                    0x0800,
                    Frames.ipv4(
                        Frames.THERE, Frames.HERE, 6, Frames.tcp(99, 80, 1, 0x12, new byte[0])))));
    Flow flow = reading.flows().getFirst();
    assertThat(flow.asking().port()).isEqualTo(80);
    assertThat(flow.answered().packets()).isEqualTo(1);
    assertThat(flow.sent().packets()).isZero();
  }

  private static Reading specimen(String name) {
    return Reading.whole(requireNonNull(SPECIMENS.get(name)));
  }
}
