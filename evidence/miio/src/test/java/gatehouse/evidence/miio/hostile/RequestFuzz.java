// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;

class RequestFuzz {
  @FuzzTest
  void request_anything_endsAsDocumented(byte[] data) {
    Readers.request(data);
  }
}
