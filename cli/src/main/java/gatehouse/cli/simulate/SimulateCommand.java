// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.simulate;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.evidence.miio.simulate.Home;
import gatehouse.evidence.miio.simulate.HomeException;
import gatehouse.evidence.miio.simulate.HomeFile;
import gatehouse.evidence.miio.simulate.Simulator;
import java.io.IOException;
import java.time.Duration;

/** {@code gatehouse simulate}: plays the devices that a file lists. */
public final class SimulateCommand implements Command {
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Plays the devices that a YAML file lists, on the addresses of this machine that it"
                + " gives them, until it is stopped with Ctrl-C. It says when it is ready.",
            "See examples/simulated-home.yaml.")
        .operand("HOME.yaml", "The home.")
        .with(Option.flag("--check", "See that every address can be had, and stop."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    try {
      Home home = HomeFile.read(surroundings.path(given.path(0)));
      Simulator simulator = Simulator.open(home);
      surroundings.out().print(Listing.of(home));
      surroundings.out().flush();
      simulator.run(given.has("--check") ? Duration.ZERO : A_YEAR);
    } catch (HomeException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "the system gives no socket: " + e.getMessage());
    }
    return ExitCode.CLEAN;
  }
}
