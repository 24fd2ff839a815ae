// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.bytes.SliceSource;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the content of entries through buffers that it reuses; one per thread, closed at the end.
 * Every read is bounded by a limit that the caller gives, whatever the headers declare.
 */
public final class EntryReader implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  /** Up to here compressed data of a file is taken into memory as a whole. */
  private static final int PACKED = 2 << 20;

  private final Inflater inflater = new Inflater(true);
  private final Inflate inflate = new Inflate();
  private final byte[] input = new byte[CHUNK];
  private final byte[] piece = new byte[CHUNK];
  private final byte[] header = new byte[512];
  private byte[] packed = {};
  private final OutputBuffer output;

  /** A reader with buffers of its own. */
  public EntryReader() {
    this(new ReentrantLock());
  }

  /**
   * A reader that takes turns with others: {@code large} is held while a buffer is larger than what
   * each may keep, until the next read or {@link #settle}.
   */
  public EntryReader(ReentrantLock large) {
    output = new OutputBuffer(large);
  }

  /** Takes the content of an entry piece by piece. */
  public interface Sink {
    void accept(byte[] bytes, int offset, int length) throws IOException;
  }

  /**
   * The whole content. The bytes live in a buffer that the next call overwrites.
   *
   * @throws MalformedException if there are more than {@code limit} bytes or they cannot be
   *     inflated
   */
  public Bytes read(ZipArchive archive, ZipEntry entry, int limit) throws IOException {
    settle();
    long expected = Math.min(entry.size() + 1, entry.compressedSize() * 32 + 64);
    output.reserve(entry.name(), (int) Math.min(limit, expected) + Inflate.OUTPUT_SLACK);
    int length = inflateInto(archive, entry, limit); // may replace the buffer
    return new Bytes(entry.name(), output.bytes(), 0, length);
  }

  /** Lets go of a buffer that is too large to keep; what was read with it is lost. */
  public void settle() {
    output.settle();
  }

  /**
   * The content to be read in places: where it lies if it is stored, else unpacked into memory of
   * its own.
   */
  public ByteSource view(ZipArchive archive, ZipEntry entry, int limit) throws IOException {
    if (!entry.deflated()) {
      long data = LocalHeader.read(archive, entry, header).data();
      return SliceSource.of(archive.source(), data, entry.size());
    }
    Bytes content = new Bytes(entry.name(), read(archive, entry, limit).toArray());
    settle();
    return content;
  }

  /** The first bytes of the content, at most 512; fewer if the data is short or damaged. */
  public Bytes peek(ZipArchive archive, ZipEntry entry, int wanted) throws IOException {
    long data = LocalHeader.read(archive, entry, header).data();
    ByteSource source = archive.source();
    int available = Math.clamp(source.size() - data, 0, header.length);
    available = (int) Math.min(available, entry.deflated() ? entry.compressedSize() : entry.size());
    source.read(data, input, 0, available);
    if (!entry.deflated()) {
      return new Bytes(entry.name(), input, 0, Math.min(available, wanted));
    }
    inflater.reset();
    inflater.setInput(input, 0, available);
    try {
      return new Bytes(entry.name(), header, 0, inflater.inflate(header, 0, wanted));
    } catch (DataFormatException e) {
      return new Bytes(entry.name(), header, 0, 0);
    }
  }

  /**
   * Streams the content, at most {@code limit} bytes of it, and returns how many bytes there were;
   * what was read before is lost.
   */
  public long stream(ZipArchive archive, ZipEntry entry, long limit, Sink sink) throws IOException {
    Compressed in = new Compressed(archive, entry);
    if (!entry.deflated()) {
      for (int n = in.next(); n > 0; n = in.next()) {
        sink.accept(input, 0, n);
      }
      return in.total;
    }
    int whole = entry.size() < output.capacity() ? inflateWhole(in, limit) : Inflate.REFUSED;
    if (whole != Inflate.REFUSED) {
      sink.accept(output.bytes(), 0, whole);
      return whole;
    }
    inflater.reset();
    long total = 0;
    for (int n = step(in, piece, 0, CHUNK); n >= 0; n = step(in, piece, 0, CHUNK)) {
      total += n;
      if (total > limit) {
        throw tooLarge(entry, limit);
      }
      sink.accept(piece, 0, n);
    }
    return total;
  }

  private int inflateInto(ZipArchive archive, ZipEntry entry, int limit) throws IOException {
    Compressed in = new Compressed(archive, entry);
    if (!entry.deflated()) {
      if (in.remaining > limit) {
        throw tooLarge(entry, limit);
      }
      int length = (int) in.remaining;
      output.reserve(entry.name(), length);
      archive.source().read(in.position, output.bytes(), 0, length);
      return length;
    }
    int whole = inflateWhole(in, limit);
    if (whole != Inflate.REFUSED) {
      return whole;
    }
    inflater.reset();
    int filled = 0;
    while (true) {
      if (filled == output.capacity() && !inflater.finished()) {
        output.reserve(entry.name(), Math.min(limit, 2 * filled));
        inflater.reset();
        in = new Compressed(archive, entry);
        filled = 0;
      }
      int n = step(in, output.bytes(), filled, Math.min(output.capacity(), limit) - filled);
      if (n < 0) {
        return filled;
      }
      filled += n;
      if (filled == limit && !inflater.finished()) {
        throw tooLarge(entry, limit);
      }
    }
  }

  /** Inflates all at once, if the compressed data is or fits in memory and nothing is odd. */
  private int inflateWhole(Compressed in, long limit) throws IOException {
    int length;
    if (in.source instanceof Bytes bytes) {
      int from = bytes.start() + (int) in.position;
      length = inflate.run(bytes.array(), from, from + (int) in.remaining, output.bytes());
    } else if (in.remaining <= PACKED) {
      int size = (int) in.remaining;
      if (packed.length < size) {
        packed = new byte[Math.min(2 * size, PACKED)];
      }
      in.source.read(in.position, packed, 0, size);
      length = inflate.run(packed, 0, size, output.bytes());
    } else {
      return Inflate.REFUSED;
    }
    return length > limit ? Inflate.REFUSED : length;
  }

  /** Inflates the next piece; -1 at the end of the stream. */
  private int step(Compressed in, byte[] into, int offset, int length) throws IOException {
    try {
      while (!inflater.finished()) {
        int n = inflater.inflate(into, offset, length);
        if (n > 0) {
          return n;
        }
        if (inflater.needsDictionary()) {
          throw new MalformedException(in.name, "needs a preset dictionary");
        }
        if (inflater.needsInput() && !inflater.finished()) {
          int more = in.next();
          if (more <= 0 && in.nothing) {
            return -1;
          }
          if (more <= 0) {
            throw new MalformedException(in.name, "compressed data ends too early", in.position);
          }
          inflater.setInput(input, 0, more);
        }
      }
      return -1;
    } catch (DataFormatException e) {
      throw new MalformedException(in.name, "cannot be inflated: " + e.getMessage(), in.position);
    }
  }

  private static MalformedException tooLarge(ZipEntry entry, long limit) {
    return new MalformedException(entry.name(), "holds more than the limit of " + limit + " bytes");
  }

  @Override
  public void close() {
    inflater.end();
  }

  /** The stored bytes of one entry, taken through {@link #input} in turn. */
  private final class Compressed {
    private final ByteSource source;
    private final String name;
    private long position;
    private long remaining;
    private long total;
    private final boolean nothing;

    Compressed(ZipArchive archive, ZipEntry entry) throws IOException {
      source = archive.source();
      name = entry.name();
      position = LocalHeader.read(archive, entry, header).data();
      nothing = entry.compressedSize() == 0 && entry.size() == 0;
      long declared = entry.deflated() ? entry.compressedSize() : entry.size();
      remaining = Math.clamp(source.size() - position, 0, declared);
    }

    int next() throws IOException {
      int n = (int) Math.min(input.length, remaining);
      source.read(position, input, 0, n);
      position += n;
      remaining -= n;
      total += n;
      return n;
    }
  }
}
