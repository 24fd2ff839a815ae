// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Android's compiled XML ({@code ResXMLTree}), walked once from front to back. As tolerant as
 * Android: unknown chunks are stepped over, attribute sizes and starts are taken from the tag, and
 * a file that breaks off says all that came before.
 */
public final class BinaryXml {
  private static final int RESOURCE_MAP = 0x0180;
  private static final int START_ELEMENT = 0x0102;
  private static final int END_ELEMENT = 0x0103;
  private static final int NODE_HEADER = 16;
  private static final int ATTRIBUTE = 20;
  private static final int MAX_DEPTH = 1 << 16;

  private final Bytes xml;
  private @Nullable StringPool strings;
  private int resourceMap;
  private int resourceCount;
  private boolean oddities;

  /** Takes the tags in document order. */
  public interface Visitor {
    void start(Element element) throws MalformedException;

    void end();
  }

  private BinaryXml(Bytes xml) {
    this.xml = xml;
  }

  /**
   * Walks the document.
   *
   * @return whether anything had to be forgiven: chunks of unknown type or impossible size
   * @throws MalformedException if it is no compiled XML, or breaks off within a tag
   */
  public static boolean walk(Bytes xml, Visitor visitor) throws MalformedException {
    BinaryXml reader = new BinaryXml(xml);
    reader.chunks(visitor);
    return reader.oddities;
  }

  private void chunks(Visitor visitor) throws MalformedException {
    if (xml.length() < 8) {
      throw xml.malformed("is too short for compiled XML", 0);
    }
    oddities = xml.u16(0) != 0x0003 || xml.u32(4) != xml.length();
    int at = Math.max(8, xml.u16(2));
    int depth = 0;
    while (at <= xml.length() - 8) {
      int type = xml.u16(at);
      long size = xml.u32(at + 4);
      if (size < 8 || size > xml.length() - at) {
        if (strings == null) {
          throw xml.malformed("chunk of impossible size " + size, at);
        }
        oddities = true;
        return;
      }
      switch (type) {
        case StringPool.TYPE -> {
          if (strings == null) {
            strings = new StringPool(xml.slice(at, (int) size));
          }
        }
        case RESOURCE_MAP -> {
          resourceMap = at + xml.u16(at + 2);
          resourceCount = (int) (size - xml.u16(at + 2)) / 4;
        }
        case START_ELEMENT -> {
          if (++depth > MAX_DEPTH) {
            throw xml.malformed("elements nested too deeply", at);
          }
          visitor.start(element(at));
        }
        case END_ELEMENT -> {
          if (depth > 0) {
            depth--;
            visitor.end();
          }
        }
        default -> oddities |= type < 0x0100 || type > 0x0104;
      }
      at += (int) size;
    }
    if (strings == null) {
      throw xml.malformed("has no string pool", at);
    }
  }

  private Element element(int at) throws MalformedException {
    int body = at + Math.max(NODE_HEADER, xml.u16(at + 2));
    int start = xml.u16(body + 8);
    int size = xml.u16(body + 10);
    int count = xml.u16(body + 12);
    oddities |= start != ATTRIBUTE || size != ATTRIBUTE;
    List<Attribute> attributes = new ArrayList<>(Math.min(count, 64));
    for (int i = 0; i < count; i++) {
      long from = (long) body + start + (long) i * size;
      if (from > xml.length() - ATTRIBUTE) {
        oddities = true;
        break;
      }
      attributes.add(attribute((int) from));
    }
    return new Element(
        text(xml.i32(body)), text(xml.i32(body + 4)), xml.i32(at + 8), at, attributes);
  }

  private Attribute attribute(int at) throws MalformedException {
    int name = xml.i32(at + 4);
    int type = xml.u8(at + 15);
    int data = xml.i32(at + 16);
    String string = type == Value.STRING ? string(data) : null;
    if (string == null && type != Value.STRING) {
      string = type == 0 ? string(xml.i32(at + 8)) : null;
    }
    return new Attribute(
        resource(name), text(xml.i32(at)), text(name), new Value(type, data, string));
  }

  private int resource(int name) throws MalformedException {
    return name >= 0 && name < resourceCount ? xml.i32(resourceMap + 4 * name) : 0;
  }

  private String text(int index) {
    return Objects.requireNonNullElse(string(index), "");
  }

  private @Nullable String string(int index) {
    return strings == null ? null : strings.get(index);
  }
}
