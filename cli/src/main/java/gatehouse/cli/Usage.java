// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

/** What {@code gatehouse help} prints. */
final class Usage {
  private Usage() {}

  static String overview() {
    StringBuilder text = new StringBuilder("usage: gatehouse COMMAND [OPTION...]\n\n");
    for (Subcommand command : Subcommand.values()) {
      text.append("  %-9s %s%n".formatted(command.title(), command.summary()));
    }
    return text.append(
            """
              help      print this, or the options of one command: gatehouse help audit
              --version print the version

            Nothing leaves this machine: Gatehouse reads the files you give it and opens no connection;
            only simulate listens, on the addresses that its file names.
            """)
        .toString();
  }
}
