// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.PrefixTrie;

/**
 * For each method of a DEX file what a call of it would mean: 0 nothing, above 0 the set of
 * trackers, below 0 minus one the index of a {@link NotableCall}.
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record CallTargets(int[] meaning, boolean any) {

  static CallTargets of(DexFile dex, TypeTable types, PrefixTrie trackers, PrefixTrie notable)
      throws MalformedException {
    int[] meaning = new int[dex.methods];
    if (!types.anyTracker() && !types.anyNotable()) {
      return new CallTargets(meaning, false);
    }
    int any = 0;
    for (int method = 0; method < dex.methods; method++) {
      int type = dex.methodClass(method);
      if (type < dex.types) {
        int found = types.tracker()[type];
        if (types.notable()[type] != 0) {
          found = notable(dex, method, notable.labels(types.notable()[type]));
        }
        meaning[method] = found;
        any |= found;
      }
    }
    return new CallTargets(meaning, any != 0);
  }

  private static int notable(DexFile dex, int method, int[] candidates) throws MalformedException {
    String name = dex.string(dex.methodName(method));
    for (int candidate : candidates) {
      if (NotableCall.ALL.get(candidate).methods().contains(name)) {
        return -1 - candidate;
      }
    }
    return 0;
  }
}
