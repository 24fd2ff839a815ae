// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.PrefixTrie;

/**
 * For each type of a DEX file the set of trackers and of notable classes that its name matches.
 *
 * @param tracker set in the trackers' trie, by type
 * @param notable set in the trie of notable classes, by type
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record TypeTable(int[] tracker, int[] notable, boolean anyTracker, boolean anyNotable) {

  static TypeTable read(DexFile dex, PrefixTrie trackers, PrefixTrie notable)
      throws MalformedException {
    Bytes bytes = dex.bytes;
    byte[] array = bytes.array();
    int end = bytes.start() + bytes.length();
    int[] trackerOf = new int[dex.types];
    int[] notableOf = new int[dex.types];
    Budget budget = new Budget(bytes.what(), 2L * bytes.length() + 4096);
    int anyTracker = 0;
    int anyNotable = 0;
    for (int type = 0; type < dex.types; type++) {
      int at = bytes.start() + dex.chars(dex.typeName(type));
      if (at < end && array[at] == 'L') {
        trackerOf[type] = trackers.match(array, at + 1, end);
        if (trackers.floats()) {
          int nameEnd = nameEnd(array, at + 1, end);
          budget.spend(nameEnd - at);
          trackerOf[type] = trackers.addFloating(trackerOf[type], array, at + 1, nameEnd);
        }
        notableOf[type] = notable.match(array, at + 1, end);
        anyTracker |= trackerOf[type];
        anyNotable |= notableOf[type];
      }
    }
    return new TypeTable(trackerOf, notableOf, anyTracker != 0, anyNotable != 0);
  }

  private static int nameEnd(byte[] array, int from, int end) {
    int at = from;
    while (at < end && array[at] != ';' && array[at] != 0) {
      at++;
    }
    return at;
  }
}
