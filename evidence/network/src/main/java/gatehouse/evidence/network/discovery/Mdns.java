// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.evidence.network.text.PlainText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions of multicast DNS, sent to one address (RFC 6762, section 5.5), and names in answers.
 *
 * <p>An answer is read as far as it is whole: at most 64 records, names of at most 255 octets, and
 * compression only backwards (RFC 1035, section 4.1.4), so that nothing can turn in circles.
 */
final class Mdns {
  static final String GROUP = "224.0.0.251";
  static final int PORT = 5353;
  private static final int HEADER = 12;
  private static final int MOST_RECORDS = 64;
  private static final int LONGEST_NAME = 255;
  private static final int POINTER = 0xC0;
  private static final int POINTER_TYPE = 12;
  private static final int SERVICE_TYPE = 33;
  private static final int SERVICE_NAME_AT = 6;

  /** A record that names something. */
  record Named(String owner, String target) {}

  private final byte[] message;
  private int at = HEADER;

  private Mdns(byte[] message) {
    this.message = message;
  }

  /** A question for pointers at each of these names. */
  static byte[] question(List<String> names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0, 0, 0, 0, 0, (byte) names.size(), 0, 0, 0, 0, 0, 0});
    for (String name : names) {
      for (String label : name.split("\\.", -1)) {
        out.write(label.length());
        out.writeBytes(label.getBytes(StandardCharsets.US_ASCII));
      }
      out.writeBytes(new byte[] {0, 0, POINTER_TYPE, (byte) 0x80, 1});
    }
    return out.toByteArray();
  }

  /** What an answer names: pointers and services with their hosts. */
  static List<Named> answer(byte[] datagram) {
    List<Named> named = new ArrayList<>();
    if (datagram.length < HEADER || (datagram[2] & 0x80) == 0) {
      return named;
    }
    new Mdns(datagram).read(named);
    return named;
  }

  private void read(List<Named> named) {
    int questions = Math.min(u16(4), MOST_RECORDS);
    int records = Math.min(u16(6) + u16(8) + u16(10), MOST_RECORDS);
    for (int i = 0; i < questions; i++) {
      if (name().isEmpty()) {
        return;
      }
      at += 4;
    }
    for (int i = 0; i < records; i++) {
      Optional<String> owner = name();
      if (owner.isEmpty() || at + 10 > message.length) {
        return;
      }
      int type = u16(at);
      int end = at + 10 + u16(at + 8);
      at += 10;
      if (end > message.length) {
        return;
      }
      if (type == POINTER_TYPE || type == SERVICE_TYPE) {
        at += type == SERVICE_TYPE ? SERVICE_NAME_AT : 0;
        name().ifPresent(target -> named.add(new Named(owner.get(), target)));
      }
      at = end;
    }
  }

  /** The name here, and moves on behind it; nothing when it is broken. */
  private Optional<String> name() {
    StringBuilder name = new StringBuilder();
    int place = at;
    int lowest = at;
    boolean jumped = false;
    while (place < message.length) {
      int length = message[place] & 0xff;
      if (length == 0) {
        at = jumped ? at : place + 1;
        return PlainText.of(name.toString()).or(() -> Optional.of(""));
      }
      if (length >= POINTER) {
        if (place + 1 >= message.length) {
          return Optional.empty();
        }
        int to = u16(place) & 0x3fff;
        at = jumped ? at : place + 2;
        if (to >= lowest) {
          return Optional.empty();
        }
        jumped = true;
        lowest = to;
        place = to;
        continue;
      }
      if (length > 63 || place + 1 + length > message.length || name.length() > LONGEST_NAME) {
        return Optional.empty();
      }
      name.append(name.isEmpty() ? "" : ".")
          .append(new String(message, place + 1, length, StandardCharsets.UTF_8));
      place += 1 + length;
    }
    return Optional.empty();
  }

  private int u16(int place) {
    return place + 1 < message.length
        ? (message[place] & 0xff) << 8 | (message[place + 1] & 0xff)
        : 0;
  }
}
