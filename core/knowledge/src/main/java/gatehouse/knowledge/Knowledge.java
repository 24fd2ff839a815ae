// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.model.Assurance;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.fact.KnowledgeFact;
import gatehouse.model.fact.KnowledgeFact.Tracker;
import gatehouse.model.fact.KnowledgeFact.TrackerPrefix;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of one knowledge pack; a file is read when a relation in it is first asked for.
 *
 * <p>Safe for use by many threads. Every method that reads throws {@link KnowledgeException} when a
 * file of the pack cannot be used.
 */
public final class Knowledge {
  private final PackStore store;
  private final Pack pack;
  private final Assurance assurance;
  private final Map<String, PackFile> read = new ConcurrentHashMap<>();

  private Knowledge(PackStore store, Assurance assurance) {
    this.store = store;
    this.pack = PackHeader.read(store);
    this.assurance = assurance;
  }

  /** The pack that ships with the product. */
  public static Knowledge starter() {
    return new Knowledge(new PackStore.Starter(), Assurance.SIGNED);
  }

  /** A pack in a folder; it is worth no more than the word of who put it there. */
  public static Knowledge load(Path folder) {
    return new Knowledge(new PackStore.Folder(folder), Assurance.SAID);
  }

  /** The pack's name, version and date. */
  public Pack pack() {
    return pack;
  }

  /** The names of the relations that the pack has rows of. */
  public SortedSet<String> relations() {
    SortedSet<String> names = new TreeSet<>();
    pack.files().forEach(file -> names.add(relationOf(file)));
    return names;
  }

  /** The rows of a relation, in the order of the pack; empty when it has none. */
  public List<Observed<KnowledgeFact>> facts(String relation) {
    return pack.files().stream()
        .filter(file -> relationOf(file).equals(relation))
        .flatMap(file -> read(file).rows().stream())
        .toList();
  }

  /** The files of the pack with their digests, sources and licences; reads all of them. */
  public List<PackFile> files() {
    return pack.files().stream().map(this::read).toList();
  }

  /** The files that were read so far, in the order of the pack: what the sources of rows name. */
  public List<Artefact> artefacts() {
    return pack.files().stream()
        .map(read::get)
        .filter(Objects::nonNull)
        .map(PackFile::artefact)
        .toList();
  }

  /** The trackers with the class prefixes that give them away, in the order of the pack. */
  public List<TrackerSignature> trackers() {
    Map<String, List<String>> prefixes =
        facts("tracker_prefix").stream()
            .map(row -> (TrackerPrefix) row.fact())
            .collect(groupingBy(TrackerPrefix::tracker, mapping(TrackerPrefix::prefix, toList())));
    return facts("tracker").stream()
        .map(row -> (Tracker) row.fact())
        .map(
            t ->
                new TrackerSignature(
                    t.tracker(), t.name(), prefixes.getOrDefault(t.tracker(), List.of())))
        .toList();
  }

  private PackFile read(String path) {
    return read.computeIfAbsent(
        path,
        p ->
            PackFileReader.read(
                store.nameOf(p), store.read(p), relationOf(p), pack.run(), assurance));
  }

  private static String relationOf(String path) {
    return path.substring(0, path.indexOf('/'));
  }
}
