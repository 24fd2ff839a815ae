// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.PrefixTrie;

/** Walks the bytecode of every method once, for the calls that mean something. */
final class CodeWalk {
  private final String entry;
  private final DexFile dex;
  private final TypeTable types;
  private final int[] meaning;
  private final boolean any;
  private final PrefixTrie trackers;
  private final CodeFindings findings;
  private final Budget budget;
  private long walked;

  CodeWalk(
      String entry,
      DexFile dex,
      TypeTable types,
      CallTargets targets,
      PrefixTrie trackers,
      CodeFindings findings) {
    this.entry = entry;
    this.dex = dex;
    this.types = types;
    this.meaning = targets.meaning();
    this.any = targets.any();
    this.trackers = trackers;
    this.findings = findings;
    this.budget = new Budget(entry, 4L * dex.bytes.length() + 4096);
  }

  void run() throws MalformedException {
    if (any) {
      for (int index = 0; index < dex.classes; index++) {
        ClassDef definition = dex.classDef(index);
        if (definition.data() != 0) {
          methods(definition);
        }
      }
    }
    findings.count(dex.classes, walked);
  }

  private void methods(ClassDef definition) throws MalformedException {
    ClassData data = ClassData.read(dex, definition.data(), budget);
    int caller = definition.type();
    int own = caller >= 0 && caller < dex.types ? types.tracker()[caller] : 0;
    while (data.next()) {
      if (data.code() != 0) {
        code(data.method(), data.code(), own);
      }
    }
  }

  private void code(int method, int at, int own) throws MalformedException {
    Bytes bytes = dex.bytes;
    long units = bytes.u32(at + 12);
    if (units * 2 > bytes.length() - (at + 16L)) {
      throw bytes.malformed("code of " + units + " units does not fit the file", at);
    }
    budget.spend(units);
    walked += units * 2;
    byte[] array = bytes.array();
    int start = bytes.start() + at + 16;
    int end = start + (int) units * 2;
    int pc = start;
    while (pc < end) {
      int opcode = array[pc] & 0xff;
      if (opcode == 0 && array[pc + 1] != 0) {
        pc += payload(array, pc, end);
        continue;
      }
      if (Opcodes.invokes(opcode) && pc + 4 <= end) {
        int target = (array[pc + 2] & 0xff) | (array[pc + 3] & 0xff) << 8;
        if (target < meaning.length && meaning[target] != 0) {
          call(method, meaning[target], own);
        }
      }
      pc += 2 * Opcodes.length(opcode);
    }
  }

  /**
   * The length in bytes of a switch or array table among the instructions; the rest if it does not
   * fit.
   */
  private static int payload(byte[] array, int pc, int end) {
    if (pc + 8 > end) {
      return end - pc;
    }
    int size = (array[pc + 2] & 0xff) | (array[pc + 3] & 0xff) << 8;
    long length =
        switch (array[pc + 1]) {
          case 1 -> 8 + 4L * size;
          case 2 -> 4 + 8L * size;
          case 3 -> {
            long count = Bytes.i32(array, pc + 4) & 0xffff_ffffL;
            yield 8 + ((size * count + 1) & ~1L);
          }
          default -> 2;
        };
    return (int) Math.min(length, end - pc);
  }

  private void call(int method, int target, int own) throws MalformedException {
    if (target < 0) {
      String what = NotableCall.ALL.get(-1 - target).what();
      if (!findings.calls(what)) {
        findings.call(what, place(method));
      }
      return;
    }
    for (int label : trackers.labels(target)) {
      if (!findings.has(label, Presence.CALLED) && !trackers.contains(own, label)) {
        findings.tracker(label, Presence.CALLED, place(method));
      }
    }
  }

  private CodePlace place(int method) throws MalformedException {
    String type = Names.className(dex.type(dex.methodClass(method)));
    return new CodePlace(entry, type + "." + dex.string(dex.methodName(method)));
  }
}
