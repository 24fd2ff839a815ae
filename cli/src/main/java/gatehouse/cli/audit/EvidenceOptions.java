// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How evidence is read and assessed: the options that audit and why share. */
final class EvidenceOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Assess as of this day (2026-11-01); without it, today.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--indicators",
      paramLabel = "DIR",
      description =
          "Look for the spyware and stalkerware of these lists: STIX 2, or the files of"
              + " stalkerware-indicators.")
  @Nullable Path indicators;

  @Option(
      names = "--trackers",
      paramLabel = "FILE",
      description = "Also look for the trackers of Exodus' signature file.")
  @Nullable Path trackers;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many files at a time; without it, one for each core.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "en or zh; without it, the language of your system.")
  @Nullable String language;
}
