// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.Option;
import gatehouse.cli.person.AnswerChoice;
import gatehouse.cli.vault.VaultTokens;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How evidence is read and assessed: the options that audit and why share. */
public final class EvidenceOptions {
  /** Options that are told again just as they were given. */
  private static final List<String> AGAIN =
      List.of(
          "--vault",
          "--passphrase-file",
          "--key-file",
          "--export-passphrase-file",
          "--export-key-file",
          "--mi-account",
          "--leaks",
          "--corpus",
          "--brand",
          "--list",
          "--suffixes");

  final @Nullable LocalDate asOf;
  final @Nullable Path indicators;
  final @Nullable Path trackers;
  final int threads;
  final @Nullable String language;
  final Arguments given;

  /** Reads them off a command line. */
  public EvidenceOptions(Arguments given) throws CommandException {
    asOf = given.day("--as-of").orElse(null);
    indicators = given.optionalPath("--indicators").orElse(null);
    trackers = given.optionalPath("--trackers").orElse(null);
    threads = given.count("--threads", Runtime.getRuntime().availableProcessors());
    language = given.value("--lang").orElse(null);
    this.given = given;
  }

  /** The options themselves. */
  public static Option[] all() {
    return Stream.of(
            own(),
            VaultTokens.options(),
            AnswerChoice.options(),
            AccountEvidence.options(),
            LeakOptions.options(),
            LinkOptions.options())
        .flatMap(Stream::of)
        .toArray(Option[]::new);
  }

  private static Option[] own() {
    return new Option[] {
      Option.value("--as-of", "DATE", "Assess as of this day (2026-11-01); without it, today."),
      Option.value(
          "--indicators",
          "DIR",
          "Look for the spyware and stalkerware of these lists: STIX 2, or the files of"
              + " stalkerware-indicators."),
      Option.value("--trackers", "FILE", "Also look for the trackers of Exodus' signature file."),
      Option.value(
          "--threads", "N", "Read so many files at a time; without it, one for each core."),
      Option.value("--lang", "LANGUAGE", "en or zh; without it, the language of your system.")
    };
  }

  /** The language that was asked for. */
  public @Nullable String language() {
    return language;
  }

  /** What to type to look at the same evidence in the same way again. */
  public List<String> again(Path folder) {
    List<String> words = new ArrayList<>();
    if (!folder.toString().isEmpty()) {
      words.add(folder.toString());
    }
    add(words, "--indicators", indicators);
    add(words, "--trackers", trackers);
    add(words, "--as-of", asOf);
    for (String option : AGAIN) {
      given.values(option).forEach(value -> add(words, option, value));
    }
    add(words, "--lang", language);
    return words;
  }

  private static void add(List<String> words, String option, @Nullable Object value) {
    if (value != null) {
      words.add(option);
      words.add(value.toString());
    }
  }
}
