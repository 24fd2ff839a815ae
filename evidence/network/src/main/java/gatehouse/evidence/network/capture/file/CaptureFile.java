// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Tells what kind of capture a file is, gzipped or not, and opens it. */
public final class CaptureFile {
  private static final int MAGIC = 4;
  private static final int GZIP = 0x1f8b;
  private static final int GZIP_BUFFER = 1 << 16;

  private CaptureFile() {}

  /** Whether the file is a capture, as its first octets tell. */
  public static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = plain(in).readNBytes(12);
      return head.length == 12 && begins(Octets.i32(head, 0), Octets.i32(head, 8));
    } catch (ZipException | EOFException e) {
      return false;
    }
  }

  /** The stream itself, or what is gzipped in it. */
  public static InputStream plain(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, GZIP_BUFFER);
    buffered.mark(2);
    byte[] head = buffered.readNBytes(2);
    buffered.reset();
    return head.length == 2 && Octets.u16(head, 0) == GZIP
        ? Unpacked.of(buffered, GZIP_BUFFER)
        : buffered;
  }

  /**
   * Opens a capture.
   *
   * @throws MalformedException when it is none
   * @throws IOException when the stream cannot be read
   */
  public static CaptureReader open(InputStream plain) throws IOException, MalformedException {
    Feed feed = new Feed(plain);
    if (feed.ask(MAGIC) == MAGIC) {
      int magic = Octets.i32(feed.bytes(), feed.at());
      if (PcapReader.begins(magic)) {
        return new PcapReader(feed);
      }
      if (magic == PcapngReader.SECTION_HEADER) {
        return new PcapngReader(feed);
      }
    }
    throw new MalformedException("the file is no capture");
  }

  private static boolean begins(int magic, int third) {
    return PcapReader.begins(magic)
        || (magic == PcapngReader.SECTION_HEADER && PcapngReader.isByteOrder(third));
  }
}
