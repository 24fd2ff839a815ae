// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;

class FrameFuzz {
  @FuzzTest
  void frame_anything_endsAsDocumented(byte[] data) {
    Readers.frame(data);
  }
}
