// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Adler32;

/** Writes DEX files of version 035 (source.android.com, "Dalvik executable format"). */
public final class DexWriter {
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final int HEADER = 0x70;
  private static final int NO_INDEX = -1;

  private final List<DexClass> classes;
  private final List<String> strings = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final List<DexMethodCall> methods = new ArrayList<>();

  private DexWriter(List<DexClass> classes) {
    this.classes = classes.stream().sorted(Comparator.comparing(DexClass::name)).toList();
  }

  /** A file with these classes; the classes that they call need not be among them. */
  public static byte[] write(List<DexClass> classes) {
    return new DexWriter(classes).write();
  }

  private byte[] write() {
    tables();
    int stringIds = HEADER;
    int typeIds = stringIds + 4 * strings.size();
    int protoIds = typeIds + 4 * types.size();
    int methodIds = protoIds + 12;
    int classDefs = methodIds + 8 * methods.size();
    int dataStart = classDefs + 32 * classes.size();
    LittleEndianWriter data = new LittleEndianWriter();
    List<List<Integer>> codes = classes.stream().map(c -> code(c, data, dataStart)).toList();
    int classData = dataStart + data.size();
    LittleEndianWriter defs = new LittleEndianWriter();
    for (int i = 0; i < classes.size(); i++) {
      DexClass c = classes.get(i);
      defs.i32(type(c.name())).i32(1).i32(types.indexOf(OBJECT)).i32(0).i32(NO_INDEX);
      defs.i32(0).i32(dataStart + data.size()).i32(0);
      classData(c, codes.get(i), data);
    }
    int stringData = dataStart + data.size();
    LittleEndianWriter ids = new LittleEndianWriter();
    for (String string : strings) {
      ids.i32(dataStart + data.size());
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      data.uleb128(string.length()).bytes(utf8).u8(0);
    }
    types.forEach(t -> ids.i32(strings.indexOf(t)));
    ids.i32(strings.indexOf("V")).i32(types.indexOf("V")).i32(0);
    methods.forEach(m -> ids.u16(type(m.type())).u16(0).i32(strings.indexOf(m.method())));
    ids.bytes(defs.toByteArray());
    data.align(4);
    int map = dataStart + data.size();
    int methodsWithCode = codes.stream().mapToInt(List::size).sum();
    data.bytes(
        new DexMap()
            .section(0x0000, 1, 0)
            .section(0x0001, strings.size(), stringIds)
            .section(0x0002, types.size(), typeIds)
            .section(0x0003, 1, protoIds)
            .section(0x0005, methods.size(), methodIds)
            .section(0x0006, classes.size(), classDefs)
            .section(0x2001, methodsWithCode, dataStart)
            .section(0x2000, classes.size(), classData)
            .section(0x2002, strings.size(), stringData)
            .section(0x1000, 1, map)
            .toByteArray());
    LittleEndianWriter rest = new LittleEndianWriter();
    rest.i32(dataStart + data.size()).i32(HEADER).i32(0x12345678).i32(0).i32(0).i32(map);
    rest.i32(strings.size()).i32(stringIds).i32(types.size()).i32(typeIds).i32(1).i32(protoIds);
    rest.i32(0).i32(0).i32(methods.size()).i32(methods.isEmpty() ? 0 : methodIds);
    rest.i32(classes.size()).i32(classes.isEmpty() ? 0 : classDefs).i32(data.size()).i32(dataStart);
    return sealed(rest.bytes(ids.toByteArray()).bytes(data.toByteArray()).toByteArray());
  }

  private void tables() {
    TreeSet<String> typeNames = new TreeSet<>(List.of("V", OBJECT));
    TreeMap<String, DexMethodCall> called = new TreeMap<>();
    for (DexClass c : classes) {
      typeNames.add(descriptor(c.name()));
      c.methods()
          .forEach(
              (name, calls) -> {
                List<DexMethodCall> all = new ArrayList<>(calls);
                all.add(new DexMethodCall(c.name(), name));
                all.forEach(m -> called.put(descriptor(m.type()) + "\0" + m.method(), m));
              });
    }
    called.values().forEach(m -> typeNames.add(descriptor(m.type())));
    TreeSet<String> all = new TreeSet<>(typeNames);
    called.values().forEach(m -> all.add(m.method()));
    strings.addAll(all);
    types.addAll(typeNames);
    methods.addAll(called.values());
  }

  /** Writes the code of a class and returns where it is in the file, method by method. */
  private List<Integer> code(DexClass c, LittleEndianWriter data, int dataStart) {
    List<Integer> codes = new ArrayList<>();
    for (List<DexMethodCall> calls : c.methods().values()) {
      data.align(4);
      codes.add(dataStart + data.size());
      data.u16(0).u16(0).u16(0).u16(0).i32(0).i32(3L * calls.size() + 1);
      calls.forEach(call -> data.u16(0x0071).u16(methods.indexOf(call)).u16(0));
      data.u16(0x000e);
    }
    return codes;
  }

  private void classData(DexClass c, List<Integer> codes, LittleEndianWriter data) {
    data.uleb128(0).uleb128(0).uleb128(codes.size()).uleb128(0);
    int last = 0;
    int i = 0;
    for (String name : c.methods().keySet()) {
      int index = methods.indexOf(new DexMethodCall(c.name(), name));
      data.uleb128(index - last).uleb128(0x9).uleb128(codes.get(i++));
      last = index;
    }
  }

  private int type(String name) {
    return types.indexOf(descriptor(name));
  }

  private static String descriptor(String name) {
    return "L" + name.replace('.', '/') + ";";
  }

  private static byte[] sealed(byte[] rest) {
    try {
      byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(rest);
      Adler32 adler = new Adler32();
      adler.update(sha1);
      adler.update(rest);
      LittleEndianWriter file = new LittleEndianWriter();
      file.bytes("dex\n035\0".getBytes(StandardCharsets.US_ASCII)).i32(adler.getValue());
      return file.bytes(sha1).bytes(rest).toByteArray();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-1", e);
    }
  }
}
