// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.Aspect;
import gatehouse.model.fact.DeviceFact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocket;

/** Which versions of TLS a port agrees to, and which certificate it shows. */
final class TlsCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final Map<Integer, String> VERSIONS = new LinkedHashMap<>();

  static {
    VERSIONS.put(0x0303, "TLS 1.2");
    VERSIONS.put(0x0302, "TLS 1.1");
    VERSIONS.put(0x0301, "TLS 1.0");
    VERSIONS.put(0x0300, "SSL 3");
  }

  @Override
  public boolean look(Teller teller) throws IOException {
    ByteBuffer certificate = ByteBuffer.allocate(0);
    boolean tls = false;
    for (Map.Entry<Integer, String> version : VERSIONS.entrySet()) {
      ServerFlight flight = ask(teller, version.getKey());
      tls |= flight.tls();
      if (!tls) {
        return false;
      }
      if (flight.version() == version.getKey()) {
        version(teller, version.getValue());
      }
      if (flight.certificate().hasRemaining()) {
        certificate = flight.certificate();
      }
    }
    Optional<X509Certificate> shown = newest(teller);
    if (shown.isEmpty()) {
      shown = parse(certificate);
    }
    if (shown.isPresent()) {
      CertificateFacts.tell(shown.get(), teller);
      teller.sink().examined(teller.device(), Aspect.ENCRYPTION, teller.where());
    } else {
      teller.missed(Aspect.ENCRYPTION, "its certificate could not be read");
    }
    return true;
  }

  private static ServerFlight ask(Teller teller, int version) throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send(RawHello.of(version, random));
      return ServerFlight.read(dialogue.hear(ServerFlight::enough, SILENCE));
    }
  }

  /** TLS 1.3 hides its certificate until hands are shaken. */
  private static Optional<X509Certificate> newest(Teller teller) {
    try (SSLSocket socket = Secure.handshake(teller.at(), teller.left(), "TLSv1.3")) {
      version(teller, "TLS 1.3");
      return socket.getSession().getPeerCertificates()[0] instanceof X509Certificate shown
          ? Optional.of(shown)
          : Optional.empty();
    } catch (IOException e) {
      // It does not speak TLS 1.3; what it shows by older versions stands.
      return Optional.empty();
    }
  }

  private static Optional<X509Certificate> parse(ByteBuffer certificate) {
    byte[] der = new byte[certificate.remaining()];
    certificate.get(der);
    try {
      return der.length > 0
              && CertificateFactory.getInstance("X.509")
                      .generateCertificate(new ByteArrayInputStream(der))
                  instanceof X509Certificate shown
          ? Optional.of(shown)
          : Optional.empty();
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  private static void version(Teller teller, String version) {
    teller.tell(new DeviceFact.TlsVersion(teller.device(), teller.port(), version));
  }
}
