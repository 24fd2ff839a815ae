// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

/** The parts of an archive between which a signing block goes. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ZipSections(byte[] entries, byte[] directory, int count, byte[] comment) {

  /** The end record of a directory that starts at an offset. */
  byte[] end(int directoryStart) {
    LittleEndianWriter end = new LittleEndianWriter();
    end.i32(0x06054b50).u16(0).u16(0).u16(count).u16(count);
    end.i32(directory.length).i32(directoryStart).u16(comment.length).bytes(comment);
    return end.toByteArray();
  }
}
