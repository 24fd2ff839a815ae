// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

/** The instructions that the machine is at, each once. */
final class States {
  private final Instruction[] program;
  private final int[] members;
  private final int[] position;
  private final int[] pending;
  private int size;
  private boolean accepting;

  States(Instruction[] program) {
    this.program = program;
    members = new int[program.length];
    position = new int[program.length];
    pending = new int[program.length * 2 + 1];
  }

  /** Adds an instruction and all that can be reached from it without taking a character. */
  void enter(int start) {
    int open = 0;
    pending[open++] = start;
    while (open > 0) {
      int at = pending[--open];
      if (position[at] < size && members[position[at]] == at) {
        continue;
      }
      position[at] = size;
      members[size++] = at;
      switch (program[at]) {
        case Instruction.Split split -> {
          pending[open++] = split.second();
          pending[open++] = split.first();
        }
        case Instruction.Jump jump -> pending[open++] = jump.to();
        case Instruction.Accept accept -> accepting = true;
        case Instruction.One one -> {}
      }
    }
  }

  void clear() {
    size = 0;
    accepting = false;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return members[i];
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean isAccepting() {
    return accepting;
  }
}
