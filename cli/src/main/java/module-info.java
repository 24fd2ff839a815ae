// SPDX-License-Identifier: Apache-2.0
/** The {@code gatehouse} command: wires the parts, and holds no logic of its own. */
@org.jspecify.annotations.NullMarked
module gatehouse.cli {
  requires static org.jspecify;
  requires gatehouse.model;
  requires info.picocli;

  opens gatehouse.cli to
      info.picocli;
  opens gatehouse.cli.facts to
      info.picocli;
}
