// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.HomeShape.TieKind;
import gatehouse.assess.Severity;
import gatehouse.assess.path.Route;
import gatehouse.report.EntryWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the map of a home; the same home always has the same map. */
public final class MapMaker {
  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;
  private final Places places;
  private final Map<String, List<Severity>> found = new HashMap<>();

  private MapMaker(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = words;
    this.names = new EntryWords(assessment, words);
    this.places = new Places(assessment);
  }

  /** The map of a home, with the way that a report tells first. */
  public static HomeMap of(Assessment assessment, Words words) {
    return of(assessment, assessment.exposure().worst(), words);
  }

  /** The map of a home with a way drawn over it. */
  public static HomeMap of(Assessment assessment, Optional<Route> route, Words words) {
    return new MapMaker(assessment, words).make(route);
  }

  private HomeMap make(Optional<Route> route) {
    Gathering gathering = new Gathering(assessment, places, words);
    Optional<Way> way = route.map(gathering::follow);
    for (Finding finding : assessment.findings()) {
      found
          .computeIfAbsent(place(finding, gathering), s -> new ArrayList<>())
          .add(finding.severity());
    }
    Folding folding =
        new Folding(gathering.things().values(), way.map(Way::things).orElse(Set.of()));
    List<Lane> lanes = new ArrayList<>();
    folding
        .lanes(places.lanes())
        .forEach(
            (lane, folds) ->
                lanes.add(
                    new Lane(lane, title(lane), folds.stream().map(f -> node(f, way)).toList())));
    return new HomeMap(lanes, way.map(w -> edges(w, lanes)).orElse(List.of()), route);
  }

  /** The thing on the map in which a finding is: an app that stands nowhere is in its phone. */
  private static String place(Finding finding, Gathering gathering) {
    return gathering
        .onMap(finding.subject())
        .or(() -> gathering.phone(finding.subject()).flatMap(gathering::onMap))
        .orElse("");
  }

  private Phrase title(String lane) {
    if (!places.isSegment(lane)) {
      return Phrase.words(words.text("map.lane." + lane));
    }
    String use = assessment.shape().uses().getOrDefault(lane, "unknown");
    return Phrase.words(words.text("map.network." + use));
  }

  private Node node(Folding.Fold fold, Optional<Way> way) {
    List<Thing> things = fold.things();
    boolean isGroup = things.size() > 1;
    List<Phrase> members = isGroup ? things.stream().map(Thing::name).toList() : List.of();
    Set<String> ids = things.stream().map(Thing::id).collect(Collectors.toSet());
    List<Severity> severities =
        things.stream().flatMap(t -> found.getOrDefault(t.id(), List.of()).stream()).toList();
    Optional<Severity> worst = severities.stream().min(Severity::compareTo);
    return new Node(
        fold.id(),
        isGroup
            ? Phrase.words(words.count("many." + key(fold.kind()), things.size()))
            : things.getFirst().name(),
        Phrase.words(words.text("map.kind." + key(fold.kind()))),
        things.stream().map(Thing::id).toList(),
        members,
        worst,
        severities.stream().filter(s -> s == worst.orElse(null)).count(),
        isGroup ? List.of() : opens(things.getFirst().id()),
        way.map(w -> w.arriving(ids)).orElse(List.of()));
  }

  private static String key(String kind) {
    return kind.replace(' ', '-');
  }

  /** What is had with a thing: the devices and phones of an account, what is behind a gateway. */
  private List<Phrase> opens(String thing) {
    return Stream.concat(
            Stream.of(TieKind.COMMANDS, TieKind.SIGNED_IN_ON)
                .flatMap(kind -> assessment.shape().others(thing, kind).stream()),
            assessment.shape().things(thing, TieKind.BEHIND).stream())
        .map(names::name)
        .toList();
  }

  private static List<Edge> edges(Way way, List<Lane> lanes) {
    Map<String, String> nodes = new TreeMap<>();
    for (Lane lane : lanes) {
      for (Node node : lane.nodes()) {
        node.things().forEach(thing -> nodes.put(thing, node.id()));
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (Way.Leg leg : way.legs()) {
      String from = nodes.get(leg.from());
      String to = nodes.get(leg.to());
      if (from != null && to != null && !from.equals(to)) {
        edges.add(new Edge(from, to, leg.number()));
      }
    }
    return edges;
  }
}
