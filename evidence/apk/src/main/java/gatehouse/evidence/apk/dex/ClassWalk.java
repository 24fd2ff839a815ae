// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.PrefixTrie;

/** Tells the trackers whose classes are defined from those that are only named. */
record ClassWalk(
    String entry, DexFile dex, TypeTable types, PrefixTrie trackers, CodeFindings findings) {

  void run() throws MalformedException {
    if (!types.anyTracker()) {
      return;
    }
    for (int index = 0; index < dex.classes; index++) {
      mark(dex.classDef(index).type(), Presence.BUNDLED);
    }
    for (int type = 0; type < dex.types; type++) {
      mark(type, Presence.REFERENCED);
    }
  }

  private void mark(int type, Presence presence) throws MalformedException {
    if (type < 0 || type >= dex.types || types.tracker()[type] == 0) {
      return;
    }
    for (int label : trackers.labels(types.tracker()[type])) {
      if (!findings.has(label, presence)) {
        findings.tracker(label, presence, new CodePlace(entry, Names.className(dex.type(type))));
      }
    }
  }
}
