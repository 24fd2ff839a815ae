// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * TLS with whoever is there: what the certificate is worth is judged afterwards, and no secret is
 * ever sent this way.
 */
final class Secure {
  private static final int HANDSHAKE_MILLIS = 2000;

  private Secure() {}

  /** Speaks with TLS 1.2 or 1.3. */
  static Dialogue open(InetSocketAddress to, Duration most) throws IOException {
    return new Dialogue(handshake(to, most, "TLSv1.3", "TLSv1.2"), most);
  }

  /** Shakes hands by one of these versions. */
  static SSLSocket handshake(InetSocketAddress to, Duration most, String... versions)
      throws IOException {
    Socket plain = Dialogue.connect(to, most);
    try {
      plain.setSoTimeout(HANDSHAKE_MILLIS);
      SSLSocket socket =
          (SSLSocket)
              context()
                  .getSocketFactory()
                  .createSocket(plain, to.getAddress().getHostAddress(), to.getPort(), true);
      socket.setEnabledProtocols(versions);
      socket.startHandshake();
      return socket;
    } catch (IOException | RuntimeException e) {
      plain.close();
      throw e instanceof IOException io ? io : new IOException("TLS with it fails", e);
    }
  }

  private static SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has TLS", e);
    }
  }

  /** Lets every certificate pass, because bad ones are what is looked for. */
  private static final class Anybody extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
