// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A UDP server in a few words. */
final class Udp {
  private static final int LARGEST = 4096;
  private static final int FLOOD = 1000;

  private Udp() {}

  /** Answers each datagram that comes to an address of its own. */
  static void serve(String address, int port, Function<byte[], Optional<byte[]>> answers)
      throws IOException {
    MulticastSocket socket =
        new MulticastSocket(new InetSocketAddress(InetAddress.getByName(address), port));
    start(socket, socket, answers);
  }

  /** Answers each datagram a thousand times. */
  static void flood(String address, int port, byte[] answer) throws IOException {
    MulticastSocket socket =
        new MulticastSocket(new InetSocketAddress(InetAddress.getByName(address), port));
    Thread.ofPlatform()
        .start(
            () -> {
              DatagramPacket heard = new DatagramPacket(new byte[LARGEST], LARGEST);
              while (true) {
                try {
                  socket.receive(heard);
                  for (int i = 0; i < FLOOD; i++) {
                    socket.send(
                        new DatagramPacket(answer, answer.length, heard.getSocketAddress()));
                  }
                } catch (IOException e) {
                  return;
                }
              }
            });
  }

  /** Answers from that address what is said to a group on its network. */
  static void serveGroup(
      String address, String group, int port, Function<byte[], Optional<byte[]>> answers)
      throws IOException {
    InetAddress own = InetAddress.getByName(address);
    MulticastSocket socket =
        new MulticastSocket(new InetSocketAddress(InetAddress.getByName(group), port));
    socket.joinGroup(
        new InetSocketAddress(InetAddress.getByName(group), port),
        NetworkInterface.getByInetAddress(own));
    start(socket, new MulticastSocket(new InetSocketAddress(own, 0)), answers);
  }

  private static void start(
      MulticastSocket ears, MulticastSocket mouth, Function<byte[], Optional<byte[]>> answers) {
    Thread.ofPlatform()
        .start(
            () -> {
              while (true) {
                try {
                  DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
                  ears.receive(packet);
                  byte[] heard = Arrays.copyOf(packet.getData(), packet.getLength());
                  Optional<byte[]> answer = answers.apply(heard);
                  if (answer.isPresent()) {
                    byte[] bytes = answer.get();
                    mouth.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
                  }
                } catch (IOException e) {
                  return;
                }
              }
            });
  }
}
