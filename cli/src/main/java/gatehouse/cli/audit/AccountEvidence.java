// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.intake.Collecting;
import gatehouse.evidence.accounts.AccountCollector;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.evidence.accounts.judge.AccountJudge;
import gatehouse.evidence.accounts.judge.Across;
import gatehouse.evidence.accounts.judge.Owners;
import gatehouse.evidence.accounts.judge.Services;
import gatehouse.evidence.accounts.judge.SignIns;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Collector;
import gatehouse.vault.KeyedDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Exports of password managers among the evidence, and what joins them with each other. */
final class AccountEvidence implements AutoCloseable {
  private final Services services = Services.carried();
  private final KeyedDigest digest = KeyedDigest.passing(new SecureRandom());
  private final ExportKey key;
  private final AccountCollector collector;
  private final Optional<String> owner;
  private final LeakOptions leaks;

  private AccountEvidence(ExportKey key, Optional<String> owner, LeakOptions leaks) {
    this.key = key;
    this.owner = owner;
    this.leaks = leaks;
    this.collector =
        new AccountCollector(new AccountJudge(services, List.of(), digest, leaks.check()), key);
  }

  static AccountEvidence of(Arguments given, Surroundings surroundings) throws CommandException {
    return new AccountEvidence(
        ExportKeys.of(given, surroundings, "--export-passphrase-file", "--export-key-file"),
        given.value("--mi-account"),
        LeakOptions.of(given, surroundings));
  }

  static Option[] options() {
    return new Option[] {
      Option.value(
          "--export-passphrase-file",
          "FILE",
          "Its first line opens encrypted exports of password managers."),
      Option.value("--export-key-file", "FILE", "The key file of a KeePass database among them."),
      Option.value(
          "--mi-account",
          "NAME",
          "The Mi account that owns the devices of your lists, when there are several.")
    };
  }

  Collector collector() {
    return collector;
  }

  /** All that was observed, and what follows when exports and lists are laid side by side. */
  List<Observed<?>> joined(List<Observed<?>> observed, Collecting collecting) {
    List<Observed<?>> all = new ArrayList<>(observed);
    all.addAll(
        collecting.note("accounts", sinks -> Across.state(services, collector.kept(), sinks)));
    all.addAll(collecting.note("accounts", new Owners(all, owner)::state));
    all.addAll(collecting.note("accounts", new SignIns(all)::state));
    return all;
  }

  @Override
  public void close() {
    key.close();
    digest.close();
    leaks.close();
  }
}
