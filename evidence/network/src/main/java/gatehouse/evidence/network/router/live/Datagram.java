// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** One question by UDP, and its answer if one comes in time from where it was asked. */
final class Datagram {
  private static final int LONGEST = 4096;

  private Datagram() {}

  static Optional<byte[]> ask(InetAddress host, int port, byte[] question, Duration patience) {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress(host, port));
      socket.setSoTimeout((int) patience.toMillis());
      socket.send(new DatagramPacket(question, question.length));
      DatagramPacket answer = new DatagramPacket(new byte[LONGEST], LONGEST);
      socket.receive(answer);
      return Optional.of(Arrays.copyOf(answer.getData(), answer.getLength()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
