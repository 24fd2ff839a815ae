// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;
import java.io.IOException;

/**
 * Reads classic capture files, of either byte order, with micro- or nanoseconds, and those that
 * Alexey Kuznetzov's patched libpcap wrote.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcap/">PCAP capture file
 *     format</a>
 */
public final class PcapReader implements CaptureReader {
  static final int MICROSECONDS = 0xa1b2c3d4;
  static final int NANOSECONDS = 0xa1b23c4d;
  static final int MODIFIED = 0xa1b2cd34;

  private static final int FILE_HEADER = 24;
  private static final long SECOND = 1_000_000_000L;

  private final Feed feed;
  private final Notes notes = new Notes();
  private final boolean little;
  private final int unit;
  private final int recordHeader;
  private final int linkType;
  private long number;

  PcapReader(Feed feed) throws IOException, MalformedException {
    this.feed = feed;
    if (feed.ask(FILE_HEADER) < FILE_HEADER) {
      throw new MalformedException("the file ends in its header");
    }
    int magic = Octets.i32(feed.bytes(), feed.at());
    little = !isMagic(magic);
    int kind = little ? Integer.reverseBytes(magic) : magic;
    unit = kind == NANOSECONDS ? 1 : 1000;
    recordHeader = kind == MODIFIED ? 24 : 16;
    // The upper half of the field says how long frame check sequences are.
    linkType = (int) (number(20) & 0xffff);
    feed.go(FILE_HEADER);
  }

  /** Whether a file that begins so is one of these, in the other byte order perhaps. */
  static boolean begins(int magic) {
    return isMagic(magic) || isMagic(Integer.reverseBytes(magic));
  }

  private static boolean isMagic(int magic) {
    return magic == MICROSECONDS || magic == NANOSECONDS || magic == MODIFIED;
  }

  @Override
  public boolean next(Packet packet) throws IOException, MalformedException {
    int there = feed.ask(recordHeader);
    if (there == 0) {
      return false;
    }
    number++;
    if (there < recordHeader) {
      throw new MalformedException("the file ends in the middle of packet " + number);
    }
    long captured = number(8);
    if (captured > LARGEST_PACKET) {
      throw new MalformedException("packet %d claims %d octets".formatted(number, captured));
    }
    int length = recordHeader + (int) captured;
    if (feed.ask(length) < length) {
      throw new MalformedException("the file ends in the middle of packet " + number);
    }
    packet.number = number;
    packet.nanos = number(0) * SECOND + number(4) * unit;
    packet.wireLength = (int) Math.min(number(12), Integer.MAX_VALUE);
    packet.linkType = linkType;
    packet.begin(feed.bytes(), feed.at() + recordHeader, feed.at() + length);
    feed.go(length);
    return true;
  }

  @Override
  public Notes notes() {
    return notes;
  }

  private long number(int offset) {
    int octets = Octets.i32(feed.bytes(), feed.at() + offset);
    return (little ? Integer.reverseBytes(octets) : octets) & 0xffff_ffffL;
  }
}
