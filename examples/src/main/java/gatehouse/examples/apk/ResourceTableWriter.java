// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a resource table that holds strings only: package 0x7f, type 1, one configuration for each
 * language.
 */
public final class ResourceTableWriter {
  /** The id of the first string; the others follow. */
  public static final int FIRST_STRING = 0x7f010000;

  private ResourceTableWriter() {}

  /**
   * The table.
   *
   * @param languages the strings by two-letter language, the empty one for the default; as many for
   *     each
   */
  public static byte[] strings(String packageName, Map<String, List<String>> languages) {
    List<String> pool = new ArrayList<>();
    LittleEndianWriter types = new LittleEndianWriter();
    int count = languages.values().stream().mapToInt(List::size).max().orElse(0);
    LittleEndianWriter spec = new LittleEndianWriter();
    spec.u16(0x0202).u16(16).i32(16 + 4 * count).u8(1).u8(0).u16(0).i32(count);
    for (int i = 0; i < count; i++) {
      spec.i32(0);
    }
    types.bytes(spec.toByteArray());
    languages.forEach((language, texts) -> types.bytes(type(language, texts, pool)));
    byte[] typeNames = StringPoolWriter.utf8(List.of("string"));
    byte[] keys = StringPoolWriter.utf8(List.of("text"));
    LittleEndianWriter header = new LittleEndianWriter();
    int size = 288 + typeNames.length + keys.length + types.size();
    header.u16(0x0200).u16(288).i32(size).i32(0x7f);
    byte[] name = new byte[256];
    byte[] given = packageName.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(given, 0, name, 0, Math.min(given.length, 254));
    header.bytes(name).i32(288).i32(1).i32(288 + typeNames.length).i32(1).i32(0);
    header.bytes(typeNames).bytes(keys).bytes(types.toByteArray());
    byte[] values = StringPoolWriter.utf8(pool);
    LittleEndianWriter table = new LittleEndianWriter();
    table.u16(0x0002).u16(12).i32(12 + values.length + header.size()).i32(1);
    return table.bytes(values).bytes(header.toByteArray()).toByteArray();
  }

  private static byte[] type(String language, List<String> texts, List<String> pool) {
    LittleEndianWriter offsets = new LittleEndianWriter();
    LittleEndianWriter entries = new LittleEndianWriter();
    for (String text : texts) {
      offsets.i32(entries.size());
      entries.u16(8).u16(0).i32(0).u16(8).u8(0).u8(3).i32(pool.size());
      pool.add(text);
    }
    LittleEndianWriter type = new LittleEndianWriter();
    int start = 20 + 64 + offsets.size();
    type.u16(0x0201).u16(20 + 64).i32(start + entries.size()).u8(1).u8(0).u16(0);
    type.i32(texts.size()).i32(start);
    byte[] config = new byte[60];
    byte[] code = language.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(code, 0, config, 4, code.length);
    type.i32(64).bytes(config);
    return type.bytes(offsets.toByteArray()).bytes(entries.toByteArray()).toByteArray();
  }
}
