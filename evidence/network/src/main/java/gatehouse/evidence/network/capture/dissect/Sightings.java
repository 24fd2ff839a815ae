// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.flow.Slots;
import gatehouse.evidence.network.capture.packet.Packet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard from whom, at most 32,768 different things; those not heard of late give way.
 *
 * <p>Of a text that is longer than any name the beginning is kept, and of all texts together at
 * most 4 MB.
 *
 * <p>Texts are told apart by 128 bits of a keyed hash, so that what was heard before allocates
 * nothing.
 */
final class Sightings {
  private static final int MOST = 1 << 15;
  private static final int MOST_OCTETS = 1 << 22;

  /** The longest host name has 253 characters (RFC 1035, 2.3.4). */
  private static final int LONGEST = 255;

  private static final int WIDTH = 7;
  private static final int MAC_BITS = 48;
  private static final int TIMES = 0;
  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int NUMBER = 3;
  private static final int COUNTS = 4;
  private static final Heard[] KINDS = Heard.values();

  private final Slots slots;
  private final long seed;
  private final long[] key = new long[WIDTH];
  private long[] counts = new long[0];
  private String[] texts = new String[0];
  private int octets;
  private long unkept;

  Sightings(long seed) {
    this.seed = seed;
    slots = new Slots(WIDTH, MOST, seed, slot -> octets -= texts[slot].length());
  }

  /** How many were given up. */
  long evictions() {
    return slots.evictions() + unkept;
  }

  /** Whether what was heard last had not been heard before. */
  boolean added() {
    return slots.added();
  }

  /** Says that the packet's sender, or its receiver, is heard of; null when it cannot be kept. */
  @Nullable String hear(
      Heard kind, Packet packet, boolean ofReceiver, byte[] text, int start, int length) {
    int kept = Math.min(length, LONGEST);
    setKey(kind, packet, ofReceiver);
    hash(text, start, kept);
    if (isFull()) {
      return null;
    }
    int slot = slots.take(key);
    if (slots.added()) {
      begin(packet, slot, new String(text, start, kept, StandardCharsets.ISO_8859_1));
    }
    count(packet, slot);
    return texts[slot];
  }

  /** Says the same of a text. */
  @Nullable String hear(Heard kind, Packet packet, boolean ofReceiver, String text) {
    String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    byte[] bytes = kept.getBytes(StandardCharsets.UTF_8);
    setKey(kind, packet, ofReceiver);
    hash(bytes, 0, bytes.length);
    if (isFull()) {
      return null;
    }
    int slot = slots.take(key);
    if (slots.added()) {
      begin(packet, slot, kept);
    }
    count(packet, slot);
    return texts[slot];
  }

  /** Whether there is no room for the text at hand, unless it was heard before. */
  private boolean isFull() {
    boolean full = octets >= MOST_OCTETS && slots.find(key) < 0;
    unkept += full ? 1 : 0;
    return full;
  }

  /** All that was heard, as it stands. */
  List<Sighting> all() {
    List<Sighting> all = new ArrayList<>(slots.size());
    for (int slot = 0; slot < slots.size(); slot++) {
      all.add(get(slot));
    }
    return all;
  }

  private Sighting get(int slot) {
    int base = slot * COUNTS;
    long kindAndMac = slots.key(slot, 0);
    return new Sighting(
        KINDS[(int) (kindAndMac >>> MAC_BITS)],
        kindAndMac & (1L << MAC_BITS) - 1,
        slots.key(slot, 3),
        slots.key(slot, 4),
        slots.key(slot, 5),
        slots.key(slot, 6),
        texts[slot],
        counts[base + TIMES],
        counts[base + FIRST],
        counts[base + LAST],
        counts[base + NUMBER]);
  }

  // The number of a kind lives as long as this table, and nowhere else.
  @SuppressWarnings("EnumOrdinal")
  private void setKey(Heard kind, Packet packet, boolean ofReceiver) {
    long mac = ofReceiver ? packet.targetMac : packet.sourceMac;
    int from = ofReceiver ? 5 : 3;
    int to = ofReceiver ? 3 : 5;
    key[0] = (long) kind.ordinal() << MAC_BITS | mac;
    key[from] = packet.sourceHigh;
    key[from + 1] = packet.sourceLow;
    key[to] = packet.targetHigh;
    key[to + 1] = packet.targetLow;
  }

  private void begin(Packet packet, int slot, String text) {
    if (slots.capacity() > texts.length) {
      counts = Arrays.copyOf(counts, slots.capacity() * COUNTS);
      texts = Arrays.copyOf(texts, slots.capacity());
    }
    texts[slot] = text;
    octets += text.length();
    counts[slot * COUNTS + TIMES] = 0;
    counts[slot * COUNTS + FIRST] = packet.nanos;
    counts[slot * COUNTS + NUMBER] = packet.number;
  }

  private void count(Packet packet, int slot) {
    counts[slot * COUNTS + TIMES]++;
    counts[slot * COUNTS + LAST] = packet.nanos;
  }

  /** Puts 128 bits of the text into the key, out of eight octets at a time. */
  private void hash(byte[] bytes, int start, int length) {
    long one = seed ^ length;
    long other = ~seed;
    int at = start;
    for (; at + Long.BYTES <= start + length; at += Long.BYTES) {
      long word = Octets.i64(bytes, at);
      one = mix(one ^ word, 0x9e3779b97f4a7c15L);
      other = mix(other ^ word, 0xd6e8feb86659fd93L);
    }
    long rest = 0;
    for (; at < start + length; at++) {
      rest = rest << 8 | Octets.u8(bytes, at);
    }
    key[1] = mix(one ^ rest, 0x9e3779b97f4a7c15L);
    key[2] = mix(other ^ rest, 0xd6e8feb86659fd93L);
  }

  private static long mix(long value, long factor) {
    long product = (value ^ (value >>> 29)) * factor;
    return product ^ (product >>> 32);
  }
}
