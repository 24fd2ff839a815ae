// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A vault file as it lies on the disk: the header, then blocks after their lengths.
 *
 * @param header what makes the key
 * @param blocks sealed blocks, that of the index first; one that the file cuts off is empty, and
 *     those after it are missing
 */
record SealedFile(Header header, List<byte[]> blocks) {
  SealedFile {
    blocks = List.copyOf(blocks);
  }

  static SealedFile parse(byte[] file) throws VaultException {
    Header header = Header.parse(file);
    Cursor in = new Cursor(file, "the vault");
    in.seek(Header.BYTES);
    List<byte[]> blocks = new ArrayList<>();
    while (in.remaining() >= Integer.BYTES) {
      long length = in.number4();
      blocks.add(length > in.remaining() ? in.bytes(0) : in.bytes(length));
      if (length > in.remaining() && blocks.getLast().length == 0) {
        break;
      }
    }
    return new SealedFile(header, blocks);
  }

  byte[] encode() {
    int size = Header.BYTES;
    for (byte[] block : blocks) {
      size += Integer.BYTES + block.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size).put(header.bytes());
    blocks.forEach(block -> out.putInt(block.length).put(block));
    return out.array();
  }
}
