// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes compiled XML as {@code aapt} does: string pool in UTF-16, resource map, namespace,
 * elements.
 */
public final class BinaryXmlWriter {
  private static final String NAMESPACE = "http://schemas.android.com/apk/res/android";
  private static final int NONE = -1;

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final List<Integer> resources = new ArrayList<>();
  private int line;

  private BinaryXmlWriter() {}

  /** The document with this root. */
  public static byte[] write(XmlElement root) {
    BinaryXmlWriter writer = new BinaryXmlWriter();
    writer.attributeNames(root);
    LittleEndianWriter body = new LittleEndianWriter();
    body.u16(0x0100).u16(16).i32(24).i32(1).i32(NONE);
    body.i32(writer.string("android")).i32(writer.string(NAMESPACE));
    writer.element(root, body);
    body.u16(0x0101).u16(16).i32(24).i32(1).i32(NONE);
    body.i32(writer.string("android")).i32(writer.string(NAMESPACE));
    byte[] pool = StringPoolWriter.utf16(List.copyOf(writer.strings.keySet()));
    LittleEndianWriter map = new LittleEndianWriter();
    map.u16(0x0180).u16(8).i32(8 + 4 * writer.resources.size());
    writer.resources.forEach(map::i32);
    LittleEndianWriter file = new LittleEndianWriter();
    file.u16(0x0003).u16(8).i32(8 + pool.length + map.size() + body.size());
    return file.bytes(pool).bytes(map.toByteArray()).bytes(body.toByteArray()).toByteArray();
  }

  /** Names that have a resource id come first, in the order of the resource map. */
  private void attributeNames(XmlElement element) {
    for (XmlAttribute attribute : element.attributes()) {
      if (attribute.resource() != 0 && !strings.containsKey(attribute.name())) {
        string(attribute.name());
        resources.add(attribute.resource());
      }
    }
    element.children().forEach(this::attributeNames);
  }

  private int string(String text) {
    return strings.computeIfAbsent(text, t -> strings.size());
  }

  private void element(XmlElement element, LittleEndianWriter out) {
    line++;
    List<XmlAttribute> sorted = new ArrayList<>(element.attributes());
    sorted.sort(Comparator.comparingInt(a -> a.resource() == 0 ? Integer.MAX_VALUE : a.resource()));
    out.u16(0x0102).u16(16).i32(36 + 20 * sorted.size()).i32(line).i32(NONE);
    out.i32(NONE).i32(string(element.name())).u16(20).u16(20).u16(sorted.size());
    out.u16(0).u16(0).u16(0);
    for (XmlAttribute attribute : sorted) {
      int text = attribute.type() == 3 ? string(attribute.text()) : NONE;
      out.i32(attribute.resource() == 0 ? NONE : string(NAMESPACE));
      out.i32(string(attribute.name())).i32(text);
      out.u16(8).u8(0).u8(attribute.type()).i32(text == NONE ? attribute.data() : text);
    }
    element.children().forEach(child -> element(child, out));
    out.u16(0x0103).u16(16).i32(24).i32(line).i32(NONE).i32(NONE).i32(string(element.name()));
  }
}
