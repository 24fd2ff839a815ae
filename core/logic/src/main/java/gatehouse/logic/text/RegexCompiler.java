// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import java.util.ArrayList;
import java.util.List;

/** Lays a pattern out as instructions; their number is bounded. */
final class RegexCompiler {
  private static final int MOST = 1000;

  private final List<Instruction> program = new ArrayList<>();

  private RegexCompiler() {}

  static Instruction[] compile(RegexNode node) {
    var compiler = new RegexCompiler();
    compiler.lay(node);
    compiler.add(new Instruction.Accept());
    return compiler.program.toArray(Instruction[]::new);
  }

  private void lay(RegexNode node) {
    switch (node) {
      case RegexNode.One one -> add(new Instruction.One(one.chars()));
      case RegexNode.Sequence sequence -> sequence.parts().forEach(this::lay);
      case RegexNode.Choice choice -> choice(choice.ways());
      case RegexNode.Repeat repeat -> repeat(repeat);
    }
  }

  private void choice(List<RegexNode> ways) {
    var ends = new ArrayList<Integer>();
    for (int i = 0; i < ways.size() - 1; i++) {
      int split = add(new Instruction.Jump(0));
      lay(ways.get(i));
      ends.add(add(new Instruction.Jump(0)));
      program.set(split, new Instruction.Split(split + 1, program.size()));
    }
    lay(ways.getLast());
    ends.forEach(end -> program.set(end, new Instruction.Jump(program.size())));
  }

  private void repeat(RegexNode.Repeat repeat) {
    for (int i = 0; i < repeat.least(); i++) {
      lay(repeat.part());
    }
    if (repeat.most() < 0) {
      int split = add(new Instruction.Jump(0));
      lay(repeat.part());
      add(new Instruction.Jump(split));
      program.set(split, new Instruction.Split(split + 1, program.size()));
    }
    var splits = new ArrayList<Integer>();
    for (int i = repeat.least(); i < repeat.most(); i++) {
      splits.add(add(new Instruction.Jump(0)));
      lay(repeat.part());
    }
    splits.forEach(s -> program.set(s, new Instruction.Split(s + 1, program.size())));
  }

  private int add(Instruction instruction) {
    if (program.size() >= MOST) {
      throw new IllegalArgumentException("it needs more than " + MOST + " states");
    }
    program.add(instruction);
    return program.size() - 1;
  }
}
