// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;

/**
 * Visits the strings of a DEX file that {@code dexdump} prints of its classes, where exodus-core
 * looks for trackers: names and types of classes, fields and methods, exception types, local
 * variables, constants.
 */
final class PrintedStrings {
  private final DexFile dex;
  private final Budget budget;
  private final Visitor visitor;

  /** Takes the index of a printed string; says when it needs no more. */
  interface Visitor {
    void string(int index) throws MalformedException;

    boolean done();
  }

  PrintedStrings(DexFile dex, Visitor visitor) {
    this.dex = dex;
    this.visitor = visitor;
    this.budget = new Budget(dex.bytes.what(), 8L * dex.bytes.length() + 4096);
  }

  void visit() throws MalformedException {
    for (int i = 0; i < dex.classes && !visitor.done(); i++) {
      header(dex.classDef(i));
    }
    for (int i = 0; i < dex.classes && !visitor.done(); i++) {
      ClassDef definition = dex.classDef(i);
      if (definition.data() != 0) {
        members(definition, false);
      }
      if (definition.staticValues() != 0) {
        new EncodedValues(dex, definition.staticValues(), budget, this::string, this::type).visit();
      }
    }
    for (int i = 0; i < dex.classes && !visitor.done(); i++) {
      ClassDef definition = dex.classDef(i);
      if (definition.data() != 0) {
        members(definition, true);
      }
    }
  }

  private void header(ClassDef definition) throws MalformedException {
    type(definition.type());
    type(definition.superType());
    typeList(definition.interfaces());
    string(definition.sourceFile());
  }

  private void members(ClassDef definition, boolean code) throws MalformedException {
    Leb128 in = new Leb128(dex.bytes, definition.data(), budget);
    int[] sizes = {in.unsigned(), in.unsigned(), in.unsigned(), in.unsigned()};
    for (int kind = 0; kind < sizes.length; kind++) {
      int index = 0;
      for (int i = 0; i < sizes[kind]; i++) {
        index += in.unsigned();
        in.unsigned();
        if (kind < 2) {
          field(index, code);
          continue;
        }
        int at = in.unsigned();
        if (!code) {
          method(index);
        } else if (at != 0) {
          code(at);
        }
      }
    }
  }

  private void field(int index, boolean code) throws MalformedException {
    if (!code) {
      string(dex.fieldName(index));
      type(dex.fieldType(index));
    }
  }

  private void method(int index) throws MalformedException {
    string(dex.methodName(index));
    int proto = dex.methodProto(index);
    type(dex.returnType(proto));
    typeList(dex.parameters(proto));
  }

  private void code(int at) throws MalformedException {
    Bytes bytes = dex.bytes;
    int tries = bytes.u16(at + 6);
    int debug = bytes.offset(at + 8);
    long units = bytes.u32(at + 12);
    if (tries != 0) {
      long afterCode = at + 16 + 2 * units + (units & 1) * 2;
      long handlers = afterCode + 8L * tries;
      if (handlers > bytes.length()) {
        throw bytes.malformed("exception handlers do not fit the file", at);
      }
      catches((int) handlers);
    }
    if (debug != 0) {
      new DebugInfo(new Leb128(bytes, debug, budget), this::string, this::type).visit();
    }
  }

  private void catches(int at) throws MalformedException {
    Leb128 in = new Leb128(dex.bytes, at, budget);
    int lists = in.unsigned();
    for (int i = 0; i < lists; i++) {
      int size = in.signed();
      for (int pair = 0; pair < Math.abs(size); pair++) {
        type(in.unsigned());
        in.unsigned();
      }
      if (size <= 0) {
        in.unsigned();
      }
    }
  }

  private void typeList(int at) throws MalformedException {
    if (at == 0) {
      return;
    }
    int size = dex.bytes.offset(at);
    budget.spend(size);
    for (int i = 0; i < size; i++) {
      type(dex.bytes.u16(at + 4 + 2 * i));
    }
  }

  private void type(int index) throws MalformedException {
    if (index >= 0 && index < dex.types) {
      string(dex.typeName(index));
    }
  }

  private void string(int index) throws MalformedException {
    if (index >= 0 && index < dex.strings) {
      visitor.string(index);
    }
  }
}
