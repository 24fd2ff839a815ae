// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.MalformedException;

/** Visits the names and types of a method's local variables in its {@code debug_info_item}. */
record DebugInfo(Leb128 in, IndexVisitor strings, IndexVisitor types) {
  private static final int END = 0;
  private static final int ADVANCE_PC = 1;
  private static final int ADVANCE_LINE = 2;
  private static final int START_LOCAL = 3;
  private static final int START_LOCAL_EXTENDED = 4;
  private static final int END_LOCAL = 5;
  private static final int RESTART_LOCAL = 6;
  private static final int SET_FILE = 9;

  void visit() throws MalformedException {
    in.unsigned();
    int parameters = in.unsigned();
    for (int i = 0; i < parameters; i++) {
      strings.visit(in.unsigned() - 1);
    }
    for (int opcode = in.u8(); opcode != END; opcode = in.u8()) {
      switch (opcode) {
        case ADVANCE_PC, END_LOCAL, RESTART_LOCAL, SET_FILE -> in.unsigned();
        case ADVANCE_LINE -> in.signed();
        case START_LOCAL, START_LOCAL_EXTENDED -> {
          in.unsigned();
          strings.visit(in.unsigned() - 1);
          types.visit(in.unsigned() - 1);
          if (opcode == START_LOCAL_EXTENDED) {
            strings.visit(in.unsigned() - 1);
          }
        }
        default -> in.step();
      }
    }
  }
}
