// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.PrefixTrie;
import java.util.List;

/**
 * Reads DEX files in one pass each: types against the trackers' prefixes, classes defined, and the
 * bytecode of every method for calls. One scanner can serve many threads.
 */
public final class DexScanner {
  private final PrefixTrie trackers;
  private final boolean bytecode;
  private final PrefixTrie notable =
      PrefixTrie.of(NotableCall.ALL.stream().map(call -> List.of(call.type())).toList());

  /**
   * Takes the prefixes of trackers, whose labels are those of the findings.
   *
   * @param bytecode whether to walk it
   */
  public DexScanner(PrefixTrie trackers, boolean bytecode) {
    this.trackers = trackers;
    this.bytecode = bytecode;
  }

  /**
   * Adds what a DEX file says, all files of a DEX container (version 041) included.
   *
   * @param entry the path that findings are located by
   * @throws MalformedException if the file is damaged; what was found before stays
   */
  public void scan(String entry, Bytes bytes, CodeFindings findings) throws MalformedException {
    if (!looksForAnything()) {
      return;
    }
    for (DexFile dex : DexContainer.files(bytes)) {
      TypeTable types = TypeTable.read(dex, trackers, notable);
      new ClassWalk(entry, dex, types, trackers, findings).run();
      if (!bytecode) {
        continue;
      }
      CallTargets targets = CallTargets.of(dex, types, trackers, notable);
      new CodeWalk(entry, dex, types, targets, trackers, findings).run();
    }
  }

  /** Whether there is a tracker, or a call, to find. */
  public boolean looksForAnything() {
    return bytecode || trackers.setCount() > 1; // one set is the empty one
  }

  /** Whether content starts like a DEX file. */
  public static boolean isDex(Bytes content) throws MalformedException {
    return DexFile.isDex(content, 0);
  }
}
