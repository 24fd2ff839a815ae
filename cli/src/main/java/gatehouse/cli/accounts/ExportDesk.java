// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.cli.audit.ExportKeys;
import gatehouse.cli.audit.LeakOptions;
import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.vault.Prompt;
import gatehouse.evidence.accounts.ExportReader;
import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.evidence.accounts.judge.AccountJudge;
import gatehouse.evidence.accounts.judge.Across;
import gatehouse.evidence.accounts.judge.Kept;
import gatehouse.evidence.accounts.judge.Services;
import gatehouse.model.ArtefactId;
import gatehouse.vault.KeyedDigest;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Opens exports, has them judged, and forgets what was in them. */
final class ExportDesk implements AutoCloseable {
  private final Surroundings surroundings;
  private final Prompt prompt;
  private final ExportKey key;
  private final LeakOptions leaks;
  private final KeyedDigest digest = KeyedDigest.passing(new SecureRandom());
  private final Services services = Services.carried();
  private final AccountJudge judge;
  private final SortedMap<ArtefactId, List<Kept>> read = new TreeMap<>();
  private final Noted noted = new Noted();
  private boolean unread;

  ExportDesk(Arguments given, Surroundings surroundings, Prompt prompt) throws CommandException {
    this.surroundings = surroundings;
    this.prompt = prompt;
    this.key = ExportKeys.of(given, surroundings, "--passphrase-file", "--key-file");
    this.leaks = LeakOptions.of(given, surroundings);
    this.judge = new AccountJudge(services, given.values("--word"), digest, leaks.check());
  }

  /** Reads one export after the other; one that cannot be read is told, and the rest go on. */
  Noted judge(List<String> files) throws CommandException {
    for (String name : files) {
      Path file = surroundings.path(Path.of(name));
      try (Export export = opened(name, file)) {
        ArtefactId artefact = artefact(file);
        read.put(artefact, judge.state(export, artefact, noted));
      } catch (ExportException e) {
        unread = true;
        surroundings.complain(name + ": " + e.sentence());
      } catch (IOException e) {
        throw new CommandException(ExitCode.USAGE, name + " cannot be read: " + e.getMessage());
      }
    }
    Across.state(services, read, artefact -> noted);
    return noted;
  }

  private Export opened(String name, Path file)
      throws ExportException, IOException, CommandException {
    try {
      return ExportReader.read(file, key, Costs.USUAL);
    } catch (ExportException e) {
      Optional<char[]> typed =
          e.reason() == Reason.NEEDS_PASSPHRASE && surroundings.errIsTerminal()
              ? prompt.ask("Passphrase of " + name)
              : Optional.empty();
      if (typed.isEmpty()) {
        throw e;
      }
      try (ExportKey asked =
          new ExportKey(Optional.of(Secret.ofText(typed.get())), Optional.empty())) {
        return ExportReader.read(file, asked, Costs.USUAL);
      } finally {
        Arrays.fill(typed.get(), '\0');
      }
    }
  }

  private ArtefactId artefact(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ArtefactId(digest.of(in));
    }
  }

  /** True when a file could not be opened. */
  boolean unread() {
    return unread;
  }

  @Override
  public void close() {
    key.close();
    digest.close();
    leaks.close();
  }
}
