// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first sealed block: which secrets there are, in the order of their blocks.
 *
 * @param generation how often the vault was saved
 * @param digestKey the key of its {@link KeyedDigest}
 * @param entries what the following blocks hold
 */
record Index(long generation, Secret digestKey, List<Entry> entries) {
  static final int DIGEST_KEY_BYTES = 32;

  byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(generation);
      out.write(digestKey.<byte[]>read(key -> key));
      out.writeInt(entries.size());
      for (Entry entry : entries) {
        text(out, entry.name());
        out.writeByte(entry.kind().code());
        out.writeLong(entry.version());
        out.writeLong(entry.sealed().getEpochSecond());
        out.writeByte(entry.marks().size());
        for (var mark : entry.marks().entrySet()) {
          text(out, mark.getKey());
          text(out, mark.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory never fails", e);
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  /**
   * Opens the index of a file.
   *
   * @throws VaultException when it is damaged; the sealing is closed then
   */
  static Index open(SealedFile sealed, Sealing sealing) throws VaultException {
    byte[] plain =
        sealed.blocks().isEmpty()
            ? new byte[0]
            : sealing.openIndex(sealed.blocks().getFirst()).orElse(new byte[0]);
    if (plain.length == 0) {
      sealing.close();
      throw new VaultException(
          Reason.DAMAGED, "the key is right, but the index of the vault is damaged");
    }
    try {
      return decode(plain);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  static Index decode(byte[] bytes) throws VaultException {
    Cursor in = new Cursor(bytes, "the index of the vault");
    long generation = in.number8();
    byte[] digestKey = in.bytes(DIGEST_KEY_BYTES);
    long count = in.number4();
    List<Entry> entries = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      entries.add(entry(in));
    }
    if (!in.atEnd()) {
      throw in.damaged("goes on after its last entry");
    }
    return new Index(generation, Secret.takeOver(digestKey), List.copyOf(entries));
  }

  private static Entry entry(Cursor in) throws VaultException {
    String name = in.text();
    SecretKind kind = SecretKind.of(in.number1()).orElse(SecretKind.OTHER);
    long version = in.number8();
    long seconds = in.number8();
    SortedMap<String, String> marks = new TreeMap<>();
    for (int left = in.number1(); left > 0; left--) {
      marks.put(in.text(), in.text());
    }
    try {
      return new Entry(name, kind, marks, Instant.ofEpochSecond(seconds), version);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw in.damaged("holds an impossible entry");
    }
  }
}
