// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import gatehouse.knowledge.Digests;
import gatehouse.knowledge.KnowledgeException;
import gatehouse.model.Assurance;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.fact.KnowledgeFact.Tracker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The trackers of an Exodus file that a pack does not know by any prefix.
 *
 * @param signatures how they are recognised, under {@code exodus:} and their id in the file
 * @param rows what the file says of them: a name, and nothing of company, country and purpose
 */
public record AddedTrackers(List<TrackerSignature> signatures, List<Observed<Tracker>> rows) {
  public AddedTrackers {
    signatures = List.copyOf(signatures);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param known the trackers of the pack
   * @throws KnowledgeException when the file cannot be used
   */
  public static AddedTrackers read(
      Path file, List<TrackerSignature> known, RunId run, Instant seen) {
    List<TrackerSignature> added =
        ExodusFile.read(file).stream()
            .filter(tracker -> known.stream().noneMatch(other -> overlap(tracker, other)))
            .map(t -> new TrackerSignature("exodus:" + t.id(), t.name(), t.codePrefixes()))
            .toList();
    Source source = new Source(Digests.sha256(bytes(file)), new Locator.Whole(), "exodus");
    return new AddedTrackers(
        added,
        added.stream()
            .map(t -> new Tracker(t.id(), t.name(), t.name(), "??", "unknown"))
            .map(t -> new Observed<>(t, source, Assurance.SAID, Period.seenAt(seen), run))
            .toList());
  }

  private static boolean overlap(TrackerSignature one, TrackerSignature other) {
    return one.codePrefixes().stream()
        .anyMatch(
            a -> other.codePrefixes().stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new KnowledgeException(file.toString(), 0, "cannot be read any more", e);
    }
  }
}
