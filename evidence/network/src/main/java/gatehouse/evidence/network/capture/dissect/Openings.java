// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.dns.DnsMessage;
import gatehouse.evidence.network.capture.dns.DnsStreamReader;
import gatehouse.evidence.network.capture.flow.Service;
import gatehouse.evidence.network.capture.http.HttpRequest;
import gatehouse.evidence.network.capture.http.HttpStreamReader;
import gatehouse.evidence.network.capture.stream.StreamOpener;
import gatehouse.evidence.network.capture.stream.StreamReader;
import gatehouse.evidence.network.capture.tls.TlsStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells what is spoken in a TCP stream by its first octets and its ports, and who reads it. */
final class Openings implements StreamOpener {
  private static final int MOST_OF_A_LINE = 80;
  private static final int TELNET_COMMAND = 0xff;
  private static final int MQTT_CONNECT = 0x10;
  private static final int MIIO = 0x2131;
  private static final int TUYA = 0x000055aa;

  private final Findings findings;
  private final DnsMessage dns;

  Openings(Findings findings, DnsMessage dns) {
    this.findings = findings;
    this.dns = dns;
  }

  @Override
  public @Nullable StreamReader open(byte[] bytes, int start, int end) {
    if (TlsStreamReader.begins(bytes, start)) {
      return new TlsStreamReader(findings);
    }
    if (usesPort(53)) {
      findings.dialect(Service.DNS);
      return new DnsStreamReader(dns, findings);
    }
    if (isRtsp(bytes, start, end)) {
      findings.service(Service.RTSP);
      return null;
    }
    if (HttpRequest.begins(bytes, start, end)) {
      return new HttpStreamReader(findings, this);
    }
    findings.service(unread(bytes, start, end));
    return null;
  }

  private Service unread(byte[] bytes, int start, int end) {
    if (TlsStreamReader.goesOn(bytes, start)) {
      return findings.tls();
    }
    if (begins("SSH-", bytes, start, end)) {
      return Service.SSH;
    }
    if (begins("HTTP/1.", bytes, start, end)) {
      return Service.HTTP;
    }
    if (usesPort(21) && begins("220", bytes, start, end)) {
      return Service.FTP;
    }
    if (Octets.u16(bytes, start) == MIIO) {
      return Service.MIIO;
    }
    if (isMqtt(bytes, start, end)) {
      return Service.MQTT;
    }
    if (usesPort(55443) && bytes[start] == '{') {
      return Service.YEELIGHT;
    }
    if (end - start >= 4 && Octets.i32(bytes, start) == TUYA) {
      return Service.TUYA;
    }
    boolean telnet = Octets.u8(bytes, start) == TELNET_COMMAND || usesPort(23) || usesPort(2323);
    return telnet ? Service.TELNET : Service.OTHER;
  }

  private static boolean isMqtt(byte[] bytes, int start, int end) {
    return Octets.u8(bytes, start) == MQTT_CONNECT
        && (begins("MQTT", bytes, start + 4, end) || begins("MQIsdp", bytes, start + 4, end));
  }

  private static boolean isRtsp(byte[] bytes, int start, int end) {
    if (begins("RTSP/", bytes, start, end)) {
      return true;
    }
    int lineEnd = Math.min(end, start + MOST_OF_A_LINE);
    for (int i = start; i < lineEnd && bytes[i] != '\n'; i++) {
      if (bytes[i] == ' ') {
        return begins("rtsp://", bytes, i + 1, end);
      }
    }
    return false;
  }

  private boolean usesPort(int port) {
    return findings.packet().sourcePort == port || findings.packet().targetPort == port;
  }

  private static boolean begins(String text, byte[] bytes, int start, int end) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < wanted.length; i++) {
      if (start + i >= end || bytes[start + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
