// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import java.util.Arrays;

/** The two Huffman codes of a block (RFC 1951, 3.2.5 to 3.2.7). */
final class InflateCodes {
  static final int MORE = 0;
  static final int DONE = 1;
  static final int WRONG = 2;
  static final byte[] NONE = {};

  private static final int LITERALS = 288;
  private static final int DISTANCES = 32;
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int[] LITERAL_SYMBOLS = literalSymbols();
  private static final int[] DISTANCE_SYMBOLS = distanceSymbols();
  private static final int[] LENGTH_SYMBOLS = lengthSymbols();

  /** The sizes are the largest that any code needs, as zlib's {@code enough} works them out. */
  final HuffmanTable literals = new HuffmanTable(11, 2342);

  final HuffmanTable distances = new HuffmanTable(8, 402);
  private final HuffmanTable lengths = new HuffmanTable(7, 128);
  private final byte[] codeLengths = new byte[LITERALS + DISTANCES];

  /** The codes that need not be told. */
  boolean fixed() {
    Arrays.fill(codeLengths, 0, 144, (byte) 8);
    Arrays.fill(codeLengths, 144, 256, (byte) 9);
    Arrays.fill(codeLengths, 256, 280, (byte) 7);
    Arrays.fill(codeLengths, 280, LITERALS, (byte) 8);
    Arrays.fill(codeLengths, LITERALS, LITERALS + DISTANCES, (byte) 5);
    return literals.build(codeLengths, 0, LITERALS, LITERAL_SYMBOLS)
        && distances.build(codeLengths, LITERALS, DISTANCES, DISTANCE_SYMBOLS);
  }

  /** Reads the codes in front of a block; false if they are damaged or leave a bit string over. */
  boolean dynamic(Inflate in) {
    int literalCount = in.take(5) + 257;
    int distanceCount = in.take(5) + 1;
    int lengthCount = in.take(4) + 4;
    if (literalCount > 286 || distanceCount > 30) {
      return false;
    }
    byte[] ofLengths = new byte[ORDER.length];
    for (int i = 0; i < lengthCount; i++) {
      ofLengths[ORDER[i]] = (byte) in.take(3);
    }
    int total = literalCount + distanceCount;
    return lengths.build(ofLengths, 0, ORDER.length, LENGTH_SYMBOLS)
        && readLengths(in, total)
        && literals.build(codeLengths, 0, literalCount, LITERAL_SYMBOLS)
        && distances.build(codeLengths, literalCount, distanceCount, DISTANCE_SYMBOLS);
  }

  private boolean readLengths(Inflate in, int total) {
    int at = 0;
    while (at < total && !in.exhausted()) {
      in.refill();
      int symbol = in.symbol(lengths) >>> HuffmanTable.VALUE_SHIFT;
      if (symbol < 16) {
        codeLengths[at++] = (byte) symbol;
        continue;
      }
      if (symbol == 16 && at == 0) {
        return false;
      }
      byte repeated = symbol == 16 ? codeLengths[at - 1] : 0;
      int times =
          switch (symbol) {
            case 16 -> 3 + in.take(2);
            case 17 -> 3 + in.take(3);
            default -> 11 + in.take(7);
          };
      if (times > total - at) {
        return false;
      }
      Arrays.fill(codeLengths, at, at + times, repeated);
      at += times;
    }
    return !in.exhausted();
  }

  private static int[] literalSymbols() {
    int[] symbols = new int[LITERALS];
    for (int i = 0; i < 256; i++) {
      symbols[i] = HuffmanTable.LITERAL | i << HuffmanTable.VALUE_SHIFT;
    }
    symbols[256] = HuffmanTable.END;
    int base = 3;
    for (int i = 257; i < 285; i++) {
      int extra = Math.max(0, (i - 261) / 4);
      symbols[i] = base << HuffmanTable.VALUE_SHIFT | extra;
      base += 1 << extra;
    }
    symbols[285] = 258 << HuffmanTable.VALUE_SHIFT;
    Arrays.fill(symbols, 286, LITERALS, HuffmanTable.INVALID);
    return symbols;
  }

  private static int[] distanceSymbols() {
    int[] symbols = new int[DISTANCES];
    int base = 1;
    for (int i = 0; i < 30; i++) {
      int extra = Math.max(0, (i - 2) / 2);
      symbols[i] = base << HuffmanTable.VALUE_SHIFT | extra;
      base += 1 << extra;
    }
    Arrays.fill(symbols, 30, DISTANCES, HuffmanTable.INVALID);
    return symbols;
  }

  private static int[] lengthSymbols() {
    int[] symbols = new int[ORDER.length];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = i << HuffmanTable.VALUE_SHIFT;
    }
    return symbols;
  }
}
