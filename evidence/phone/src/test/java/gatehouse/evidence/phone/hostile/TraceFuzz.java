// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;

class TraceFuzz {
  @FuzzTest
  void collect_anything_endsInFacts(byte[] data) {
    Hostile.trace(data);
  }
}
