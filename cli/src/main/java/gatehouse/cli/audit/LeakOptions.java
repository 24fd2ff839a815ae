// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.accounts.leak.Confirmed;
import gatehouse.evidence.accounts.leak.Corpus;
import gatehouse.evidence.accounts.leak.LeakCheck;
import gatehouse.evidence.accounts.leak.LeakFilter;
import gatehouse.evidence.accounts.leak.online.RangeServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where leaked passwords are looked up, by the options of a command. */
public final class LeakOptions implements AutoCloseable {
  private @Nullable LeakFilter filter;
  private @Nullable RangeServer server;
  private Optional<LeakCheck> check = Optional.empty();

  private LeakOptions() {}

  /** Those that stay at home. */
  public static Option[] options() {
    return new Option[] {
      Option.value(
          "--leaks",
          "FILTER",
          "Look passwords up in this filter, which accounts build-filter makes."),
      Option.value(
          "--corpus",
          "LIST",
          "Look them up in the list itself: exact, also of what a filter only makes probable.")
    };
  }

  /** Those that ask a server. */
  public static Option[] online() {
    return new Option[] {
      Option.flag(
          "--online",
          "Ask the public service of Have I Been Pwned; only the first five of forty digits of a"
              + " password's hash are sent."),
      Option.value("--range-server", "URL", "Ask this server instead; it speaks the same.")
    };
  }

  /** Opens what was named; the caller closes it. */
  public static LeakOptions of(Arguments given, Surroundings surroundings) throws CommandException {
    LeakOptions leaks = new LeakOptions();
    if (given.has("--range-server") && !given.has("--online")) {
      throw new CommandException(ExitCode.USAGE, "--range-server is asked only with --online");
    }
    Optional<Path> filter = given.optionalPath("--leaks").map(surroundings::path);
    Optional<Path> corpus = given.optionalPath("--corpus").map(surroundings::path);
    try {
      Optional<LeakCheck> exact = Optional.empty();
      if (corpus.isPresent()) {
        exact = Optional.of(Corpus.at(corpus.get()));
      } else if (given.has("--online")) {
        leaks.server = new RangeServer(server(given));
        exact = Optional.of(leaks.server);
      }
      leaks.check = exact;
      if (filter.isPresent()) {
        LeakFilter opened = LeakFilter.open(filter.get());
        leaks.filter = opened;
        leaks.check =
            Optional.of(exact.<LeakCheck>map(e -> new Confirmed(opened, e)).orElse(opened));
      }
      return leaks;
    } catch (NoSuchFileException e) {
      throw new CommandException(ExitCode.BAD_KNOWLEDGE, "there is no file " + e.getFile());
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.BAD_KNOWLEDGE, "--leaks or --corpus: " + String.valueOf(e.getMessage()));
    }
  }

  private static URI server(Arguments given) throws CommandException {
    Optional<String> named = given.value("--range-server");
    if (named.isEmpty()) {
      return RangeServer.PUBLIC;
    }
    String address = named.get().endsWith("/") ? named.get() : named.get() + "/";
    if (!address.matches(
        "https://[\\w.:\\[\\]/-]+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/.*")) {
      throw new CommandException(
          ExitCode.USAGE, "--range-server must be https://..., or of this very machine");
    }
    return URI.create(address);
  }

  /** Who is to be asked, if anybody. */
  public Optional<LeakCheck> check() {
    return check;
  }

  @Override
  public void close() {
    try {
      if (filter != null) {
        filter.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the filter cannot be closed", e);
    }
    if (server != null) {
      server.close();
    }
  }
}
