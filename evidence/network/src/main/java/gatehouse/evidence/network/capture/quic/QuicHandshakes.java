// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.quic;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.bytes.Patchwork;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.tls.ClientHello;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads client hellos out of QUIC's first packets, over several packets if need be.
 *
 * <p>At most 128 handshakes are open; the oldest gives way. One that does not open after 8 tries is
 * let be.
 */
public final class QuicHandshakes {
  private static final int MOST_OPEN = 128;
  private static final int MOST_TRIES = 8;
  private static final int LARGEST_HELLO = 1 << 15;
  private static final int MESSAGE_HEADER = 4;
  private static final int LEAST_CLIENT_PORT = 1024;
  private static final int LONG_AND_FIXED = 0xc0;

  private final Map<Sender, Handshake> open = new LinkedHashMap<>();
  private @Nullable InitialOpener opener;
  private long abandoned;
  private long openings;

  private record Sender(long high, long low, int port, long toHigh, long toLow, int toPort) {}

  private static final class Handshake {
    private final Patchwork octets = new Patchwork(LARGEST_HELLO);
    private @Nullable InitialKeys keys;
    private int failures;
    private boolean told;
  }

  /** Whether a datagram that begins so may be a long packet of QUIC. */
  public static boolean begins(Packet packet) {
    return packet.left() >= 7
        && (Octets.u8(packet.bytes, packet.at) & LONG_AND_FIXED) == LONG_AND_FIXED
        && QuicVersion.of(Octets.i32(packet.bytes, packet.at + 1)) != null;
  }

  /** How many handshakes were given up before they told what they had to tell. */
  public long abandoned() {
    return abandoned;
  }

  /** How many packets were tried to open, which is much work. */
  public long openings() {
    return openings;
  }

  /** Takes a datagram, and answers the hello that it completes. */
  public Optional<ClientHello> take(Packet packet) {
    if (packet.sourcePort < LEAST_CLIENT_PORT && packet.targetPort >= LEAST_CLIENT_PORT) {
      // A server's, sealed with keys of its own, which says nothing that is wanted.
      return Optional.empty();
    }
    Handshake handshake = handshake(packet);
    if (handshake.told || handshake.failures >= MOST_TRIES) {
      return Optional.empty();
    }
    try {
      Cursor datagram = new Cursor(packet.bytes, packet.at, packet.end);
      InitialPacket initial = InitialPacket.read(datagram);
      while (initial != null && handshake.failures < MOST_TRIES) {
        if (initial.initial()) {
          open(packet.bytes, initial, handshake);
        }
        initial = InitialPacket.read(datagram);
      }
      return hello(handshake);
    } catch (MalformedException e) {
      handshake.failures++;
      return Optional.empty();
    }
  }

  private void open(byte[] bytes, InitialPacket packet, Handshake handshake)
      throws MalformedException {
    if (opener == null) {
      opener = new InitialOpener();
    }
    openings++;
    byte[] payload = handshake.keys == null ? null : opener.open(bytes, packet, handshake.keys);
    if (payload == null) {
      // The first packet, or the first one after the server sent the client round again.
      byte[] id = Arrays.copyOfRange(bytes, packet.id(), packet.idEnd());
      InitialKeys keys = InitialKeys.of(packet.version(), id);
      payload = opener.open(bytes, packet, keys);
      if (payload == null) {
        handshake.failures++;
        return;
      }
      handshake.keys = keys;
      handshake.octets.clear();
    }
    CryptoFrames.read(new Cursor(payload, 0, payload.length), handshake.octets);
  }

  private static Optional<ClientHello> hello(Handshake handshake) throws MalformedException {
    int ready = handshake.octets.ready();
    byte[] bytes = handshake.octets.bytes();
    if (ready < MESSAGE_HEADER || bytes[0] != ClientHello.TYPE) {
      return Optional.empty();
    }
    int length = MESSAGE_HEADER + Octets.u24(bytes, 1);
    if (length > ready) {
      return Optional.empty();
    }
    handshake.told = true;
    return Optional.of(ClientHello.read(new Cursor(bytes, MESSAGE_HEADER, length)));
  }

  private Handshake handshake(Packet packet) {
    Sender sender =
        new Sender(
            packet.sourceHigh,
            packet.sourceLow,
            packet.sourcePort,
            packet.targetHigh,
            packet.targetLow,
            packet.targetPort);
    Handshake handshake = open.get(sender);
    if (handshake == null) {
      if (open.size() >= MOST_OPEN) {
        Handshake oldest = open.remove(open.keySet().iterator().next());
        abandoned += oldest != null && oldest.keys != null && !oldest.told ? 1 : 0;
      }
      handshake = new Handshake();
      open.put(sender, handshake);
    }
    return handshake;
  }
}
