// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.Lists;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Piece;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The map in words: the twin of the picture for those who hear it, and the map on a terminal.
 *
 * @param lanes the lanes with what is to be said of each box
 */
public record TextMap(List<TextLane> lanes) {
  private static final int NAMED = 5;

  public TextMap {
    lanes = List.copyOf(lanes);
  }

  /** A lane. */
  public record TextLane(Phrase title, List<TextNode> nodes) {
    public TextLane {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * A box in words.
   *
   * @param steps the steps of the way that arrive here, in short, or nothing
   * @param name what people call it
   * @param said its name, what it is and what was found in it
   * @param opens what is had with it, as a list; without pieces when there is nothing
   */
  public record TextNode(String steps, Phrase name, Phrase said, Phrase opens) {}

  /** The words of a map. */
  public static TextMap of(HomeMap map, Words words) {
    return new TextMap(
        map.lanes().stream()
            .map(
                lane ->
                    new TextLane(
                        lane.title(), lane.nodes().stream().map(n -> node(n, words)).toList()))
            .toList());
  }

  private static TextNode node(Node node, Words words) {
    List<Piece> said = new ArrayList<>(node.name().pieces());
    said.add(new Piece(words.text("list.colon"), false));
    said.addAll(NodeWords.what(words, node).pieces());
    Phrase opens =
        node.opens().isEmpty() ? new Phrase(List.of()) : Lists.some(words, node.opens(), NAMED);
    return new TextNode(NodeWords.numbers(node.steps()), node.name(), new Phrase(said), opens);
  }
}
