// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Version 041 puts several DEX files into one; their offsets all count from the start of the whole.
 */
final class DexContainer {
  private static final int MAX_FILES = 256;

  private DexContainer() {}

  static List<DexFile> files(Bytes bytes) throws MalformedException {
    List<DexFile> files = new ArrayList<>();
    files.add(new DexFile(bytes, 0));
    boolean container = bytes.u8(4) == '0' && bytes.u8(5) == '4' && bytes.u8(6) >= '1';
    int at = container ? bytes.i32(0x20) : bytes.length();
    while (at >= 0x70
        && at < bytes.length()
        && files.size() < MAX_FILES
        && DexFile.isDex(bytes, at)) {
      files.add(new DexFile(bytes, at));
      int size = bytes.i32(at + 0x20);
      if (size < 0x70) {
        break;
      }
      at += size;
    }
    return files;
  }
}
