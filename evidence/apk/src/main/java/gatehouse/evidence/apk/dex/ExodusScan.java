// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.ClassTokens;
import gatehouse.evidence.apk.trackers.ExodusMatcher;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Finds in a DEX file the trackers that exodus-core finds. All strings are searched first; which of
 * the few that match are printed by {@code dexdump} is only then looked up.
 */
public final class ExodusScan {
  private static final int LONGEST = 1 << 16;

  private final DexFile dex;
  private final ExodusMatcher matcher;
  private final Budget budget;
  private final BitSet candidates = new BitSet();

  private ExodusScan(DexFile dex, ExodusMatcher matcher) {
    this.dex = dex;
    this.matcher = matcher;
    this.budget = new Budget(dex.bytes.what(), 2L * dex.bytes.length() + 4096);
  }

  /** Adds the labels of the trackers that exodus-core would find. */
  public static void run(Bytes bytes, ExodusMatcher matcher, BitSet found)
      throws MalformedException {
    for (DexFile dex : DexContainer.files(bytes)) {
      new ExodusScan(dex, matcher).scan(found);
    }
  }

  private void scan(BitSet found) throws MalformedException {
    BitSet wanted = new BitSet();
    BitSet here = new BitSet();
    for (int string = 0; string < dex.strings; string++) {
      if (search(string, here)) {
        here.andNot(found);
        if (!here.isEmpty()) {
          candidates.set(string);
          wanted.or(here);
        }
        here.clear();
      }
    }
    if (!wanted.isEmpty()) {
      new PrintedStrings(dex, new Printed(found, wanted)).visit();
    }
  }

  /** Adds what a string matches; false when that is certainly nothing. */
  private boolean search(int string, BitSet found) throws MalformedException {
    Bytes bytes = dex.bytes;
    byte[] array = bytes.array();
    int start = bytes.start() + dex.chars(string);
    int end = start;
    int limit = Math.min(bytes.start() + bytes.length(), start + LONGEST);
    int slashes = 0;
    int signs = 0;
    while (end < limit && array[end] != 0) {
      slashes |= array[end] == '/' ? 1 : 0;
      signs |= array[end++];
    }
    budget.spend(end - start);
    if (slashes == 0 || (signs >= 0 && !matcher.mayMatch(array, start, end))) {
      return false;
    }
    ClassTokens.in(text(array, start, end, signs < 0), token -> matcher.search(token, found));
    return true;
  }

  /** As Python reads the output of dexdump: UTF-8, with what is not UTF-8 left out. */
  private static String text(byte[] array, int start, int end, boolean beyondAscii) {
    if (!beyondAscii) {
      return new String(array, start, end - start, StandardCharsets.ISO_8859_1);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.IGNORE)
            .onUnmappableCharacter(CodingErrorAction.IGNORE);
    try {
      return decoder.decode(ByteBuffer.wrap(array, start, end - start)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that ignores errors met one", e);
    }
  }

  private final class Printed implements PrintedStrings.Visitor {
    private final BitSet found;
    private final BitSet wanted;

    Printed(BitSet found, BitSet wanted) {
      this.found = found;
      this.wanted = wanted;
    }

    @Override
    public void string(int index) throws MalformedException {
      if (candidates.get(index)) {
        candidates.clear(index);
        search(index, found);
        wanted.andNot(found);
      }
    }

    @Override
    public boolean done() {
      return wanted.isEmpty();
    }
  }
}
