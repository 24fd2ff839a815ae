// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads pcapng files: several sections in either byte order, several interfaces, every kind of
 * block that holds a packet. Secrets in a file are passed over unread.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcapng/">PCAP next generation
 *     capture file format</a>
 */
public final class PcapngReader implements CaptureReader {
  static final int SECTION_HEADER = 0x0a0d0d0a;

  private static final int BYTE_ORDER = 0x1a2b3c4d;
  private static final int INTERFACE = 1;
  private static final int OLD_PACKET = 2;
  private static final int SIMPLE_PACKET = 3;
  private static final int NAMES = 4;
  private static final int STATISTICS = 5;
  private static final int PACKET = 6;
  private static final int MOST_INTERFACES = 4096;
  private static final int FRAME = 12;
  private static final int NO_COUNT = 0xffff;

  private final Feed feed;
  private final Notes notes = new Notes();
  private final Block block = new Block();
  private final List<Interface> interfaces = new ArrayList<>();
  private boolean little;
  private long number;

  PcapngReader(Feed feed) {
    this.feed = feed;
  }

  /** Whether these four octets tell a section's byte order. */
  static boolean isByteOrder(int octets) {
    return octets == BYTE_ORDER || octets == Integer.reverseBytes(BYTE_ORDER);
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public boolean next(Packet packet) throws IOException, MalformedException {
    while (true) {
      int there = feed.ask(FRAME);
      if (there == 0) {
        return false;
      }
      if (there < FRAME) {
        throw cut();
      }
      int type = blockType();
      long length = number(4);
      if (length < FRAME || length % 4 != 0) {
        throw new MalformedException(
            "a block behind packet %d claims %d octets".formatted(number, length));
      }
      if (length > Feed.MOST) {
        passOver(type, length);
      } else if (read(packet, type, (int) length)) {
        return true;
      }
    }
  }

  /** Answers the type, and takes the byte order of a section that begins here. */
  private int blockType() throws MalformedException {
    int type = (int) number(0);
    if (type != SECTION_HEADER) {
      return type;
    }
    int order = Octets.i32(feed.bytes(), feed.at() + 8);
    if (!isByteOrder(order)) {
      throw new MalformedException(
          "a section behind packet %d has no byte order".formatted(number));
    }
    little = order != BYTE_ORDER;
    interfaces.clear();
    return type;
  }

  private void passOver(int type, long length) throws IOException, MalformedException {
    if (type == PACKET || type == OLD_PACKET || type == SIMPLE_PACKET) {
      number++;
      notes.skippedPacket();
    }
    if (!feed.skip(length)) {
      throw cut();
    }
  }

  private boolean read(Packet packet, int type, int length) throws IOException, MalformedException {
    if (feed.ask(length) < length) {
      throw cut();
    }
    block.set(feed.bytes(), feed.at() + 8, feed.at() + length - 4, little);
    feed.go(length);
    switch (type) {
      case INTERFACE -> addInterface();
      case NAMES -> NameResolution.read(block, notes);
      case STATISTICS -> Statistics.read(block, notes);
      case PACKET, OLD_PACKET -> {
        return fullPacket(packet, type == OLD_PACKET);
      }
      case SIMPLE_PACKET -> {
        return simplePacket(packet);
      }
      default -> {}
    }
    return false;
  }

  private void addInterface() throws MalformedException {
    if (interfaces.size() < MOST_INTERFACES) {
      int linkType = block.u16();
      block.step(2);
      long longest = block.u32();
      interfaces.add(new Interface(linkType, longest, Options.resolution(block)));
    }
  }

  private boolean fullPacket(Packet packet, boolean old) throws MalformedException {
    long which = old ? block.u16() : block.u32();
    int drops = old ? block.u16() : NO_COUNT;
    if (drops != NO_COUNT) {
      notes.lost(drops);
    }
    long ticks = block.ticks();
    long captured = block.u32();
    long wire = block.u32();
    number++;
    if (which >= interfaces.size() || captured > Math.min(LARGEST_PACKET, block.left())) {
      notes.skippedPacket();
      return false;
    }
    Interface source = interfaces.get((int) which);
    fill(packet, source, source.resolution().nanos(ticks), captured, wire);
    return true;
  }

  private boolean simplePacket(Packet packet) throws MalformedException {
    long wire = block.u32();
    number++;
    if (interfaces.isEmpty()) {
      notes.skippedPacket();
      return false;
    }
    Interface source = interfaces.getFirst();
    long longest = source.longest() == 0 ? wire : Math.min(wire, source.longest());
    fill(packet, source, 0, Math.min(longest, Math.min(LARGEST_PACKET, block.left())), wire);
    return true;
  }

  private void fill(Packet packet, Interface source, long nanos, long captured, long wire)
      throws MalformedException {
    int start = block.step(captured);
    packet.number = number;
    packet.nanos = nanos;
    packet.wireLength = (int) Math.min(wire, Integer.MAX_VALUE);
    packet.linkType = source.linkType();
    packet.begin(block.bytes(), start, start + (int) captured);
  }

  private long number(int offset) {
    int at = feed.at() + offset;
    return little ? Octets.little32(feed.bytes(), at) : Octets.u32(feed.bytes(), at);
  }

  private MalformedException cut() {
    return new MalformedException("the file ends in the middle of a block behind packet " + number);
  }
}
