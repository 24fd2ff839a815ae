// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.json;

import gatehouse.assess.Assessment;
import gatehouse.report.first.FirstPage;
import gatehouse.report.map.Edge;
import gatehouse.report.map.HomeMap;
import gatehouse.report.map.Lane;
import gatehouse.report.map.Node;
import gatehouse.report.map.TextMap;
import gatehouse.report.map.TextMap.TextNode;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The first page for machines, its map included. */
final class JsonFront {
  private final Assessment assessment;
  private final FirstPage front;
  private final Words words;
  private final JsonOut json;

  JsonFront(Assessment assessment, FirstPage front, Words words, JsonOut json) {
    this.assessment = assessment;
    this.front = front;
    this.words = words;
    this.json = json;
  }

  void write() throws IOException {
    json.text("sentence", front.sentence().plain());
    front.way().ifPresent(way -> json.text("way", way.plain()));
    texts("steps", front.steps());
    front.careful().ifPresent(careful -> json.text("careful", careful.plain()));
    json.array("changes", front.changes(), change -> json.object(() -> change(change)));
    json.text("plan", front.plan().plain());
    texts("unseen", front.unseen());
    json.object("map", () -> map(front.map()));
  }

  private void change(FirstPage.Change change) throws IOException {
    json.text("key", change.fix().key());
    json.text("id", change.fix().spec().id());
    json.text("title", change.what().plain());
    json.text("how", change.how().plain());
    json.number("minutes", change.fix().spec().minutes());
    json.text("breaks", change.breaks().plain());
    texts("does", change.does());
    json.texts("ends", assessment.remedies().getOrDefault(change.fix().key(), List.of()));
  }

  private void map(HomeMap map) throws IOException {
    List<TextMap.TextLane> twin = TextMap.of(map, words).lanes();
    List<Integer> places = places(map.lanes().size());
    json.array("lanes", places, i -> json.object(() -> lane(map.lanes().get(i), twin.get(i))));
    json.array("edges", map.edges(), edge -> json.object(() -> edge(edge)));
  }

  private static List<Integer> places(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private void lane(Lane lane, TextMap.TextLane twin) throws IOException {
    json.text("id", lane.id());
    json.text("title", lane.title().plain());
    List<Integer> places = places(lane.nodes().size());
    json.array(
        "nodes", places, i -> json.object(() -> node(lane.nodes().get(i), twin.nodes().get(i))));
  }

  private void node(Node node, TextNode twin) throws IOException {
    json.text("id", node.id());
    json.text("name", node.name().plain());
    json.text("text", twin.said().plain());
    json.texts("things", node.things());
    texts("opens", node.opens());
    json.numbers("steps", node.steps());
    node.worst().ifPresent(worst -> json.text("worst", worst.word()));
  }

  private void edge(Edge edge) {
    json.text("from", edge.from());
    json.text("to", edge.to());
    json.number("step", edge.step());
  }

  private void texts(String name, Collection<Phrase> phrases) throws IOException {
    json.texts(name, phrases.stream().map(Phrase::plain).toList());
  }
}
