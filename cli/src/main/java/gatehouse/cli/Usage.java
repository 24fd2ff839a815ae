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

            Nothing leaves your home: Gatehouse reads the files you give it. Only survey, router and segments --prove
            speak to devices, to those of the network you name; only accounts --online asks a public server, by five digits
            of a hash; only simulate listens, where its file says.
            """)
        .toString();
  }
}
