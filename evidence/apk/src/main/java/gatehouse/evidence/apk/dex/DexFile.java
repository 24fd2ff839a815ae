// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.nio.charset.StandardCharsets;

/**
 * The tables of a DEX file (source.android.com, "Dalvik executable format"), every index checked.
 * Checksum, signature and declared length are not believed: ART's own verifier is not run here, and
 * a file that only loads on one version of Android is still read.
 */
final class DexFile {
  static final int NO_INDEX = -1;
  private static final int HEADER = 0x70;
  private static final int CLASS_DEF = 32;

  final Bytes bytes;
  final int strings;
  final int types;
  final int protos;
  final int fields;
  final int methods;
  final int classes;
  private final int stringIds;
  private final int typeIds;
  private final int protoIds;
  private final int fieldIds;
  private final int methodIds;
  private final int classDefs;

  /**
   * Reads the header at {@code at}.
   *
   * @throws MalformedException if it is no DEX header, or a table does not fit the file
   */
  DexFile(Bytes bytes, int at) throws MalformedException {
    this.bytes = bytes;
    if (!isDex(bytes, at) || bytes.length() - at < HEADER) {
      throw bytes.malformed("is no DEX file", at);
    }
    if (bytes.i32(at + 0x28) != 0x12345678) {
      throw bytes.malformed("is a DEX file of foreign byte order", at + 0x28);
    }
    this.strings = table(at + 0x38, 4);
    this.types = table(at + 0x40, 4);
    this.protos = table(at + 0x48, 12);
    this.fields = table(at + 0x50, 8);
    this.methods = table(at + 0x58, 8);
    this.classes = table(at + 0x60, CLASS_DEF);
    this.stringIds = bytes.i32(at + 0x3c);
    this.typeIds = bytes.i32(at + 0x44);
    this.protoIds = bytes.i32(at + 0x4c);
    this.fieldIds = bytes.i32(at + 0x54);
    this.methodIds = bytes.i32(at + 0x5c);
    this.classDefs = bytes.i32(at + 0x64);
  }

  /** Whether the bytes at a place start with the magic of a DEX file. */
  static boolean isDex(Bytes bytes, int at) throws MalformedException {
    return bytes.length() - at >= 8
        && bytes.i32(at) == 0x0a786564
        && bytes.u8(at + 4) == '0'
        && bytes.u8(at + 7) == 0;
  }

  private int table(int header, int size) throws MalformedException {
    long count = bytes.u32(header);
    long start = bytes.u32(header + 4);
    if (count != 0 && start + count * size > bytes.length()) {
      throw bytes.malformed("table of " + count + " does not fit the file", header);
    }
    return (int) count;
  }

  /** Where the characters of a string start, after its length. */
  int chars(int string) throws MalformedException {
    int at = bytes.offset(stringIds + 4 * check(string, strings, "string"));
    for (int i = 0; i < 5 && bytes.u8(at++) >= 0x80; i++) {
      // the length in UTF-16 units is not needed: a NUL ends the string
    }
    return at;
  }

  /** A string for people: MUTF-8 read as UTF-8, up to 1,024 bytes. */
  String string(int string) throws MalformedException {
    int at = chars(string);
    int end = at;
    while (end - at < 1024 && bytes.u8(end) != 0) {
      end++;
    }
    return new String(bytes.array(), bytes.start() + at, end - at, StandardCharsets.UTF_8);
  }

  int typeName(int type) throws MalformedException {
    return bytes.i32(typeIds + 4 * check(type, types, "type"));
  }

  String type(int type) throws MalformedException {
    return string(typeName(type));
  }

  int returnType(int proto) throws MalformedException {
    return bytes.i32(protoIds + 12 * check(proto, protos, "prototype") + 4);
  }

  /** Where the list of parameter types is, 0 for none. */
  int parameters(int proto) throws MalformedException {
    return bytes.offset(protoIds + 12 * check(proto, protos, "prototype") + 8);
  }

  int fieldType(int field) throws MalformedException {
    return bytes.u16(fieldIds + 8 * check(field, fields, "field") + 2);
  }

  int fieldName(int field) throws MalformedException {
    return bytes.i32(fieldIds + 8 * check(field, fields, "field") + 4);
  }

  int methodClass(int method) throws MalformedException {
    return bytes.u16(methodIds + 8 * check(method, methods, "method"));
  }

  int methodProto(int method) throws MalformedException {
    return bytes.u16(methodIds + 8 * check(method, methods, "method") + 2);
  }

  int methodName(int method) throws MalformedException {
    return bytes.i32(methodIds + 8 * check(method, methods, "method") + 4);
  }

  ClassDef classDef(int index) throws MalformedException {
    int at = classDefs + CLASS_DEF * check(index, classes, "class");
    return new ClassDef(
        bytes.i32(at),
        bytes.i32(at + 8),
        bytes.offset(at + 12),
        bytes.i32(at + 16),
        bytes.offset(at + 24),
        bytes.offset(at + 28));
  }

  private int check(int index, int count, String what) throws MalformedException {
    if (index < 0 || index >= count) {
      throw new MalformedException(bytes.what(), what + " " + index + " does not exist");
    }
    return index;
  }
}
