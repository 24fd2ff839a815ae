// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import gatehouse.evidence.apk.axml.BinaryXml;
import gatehouse.evidence.apk.axml.Element;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The tags of a manifest in document order, with their strings taken out of the buffer they came
 * in.
 */
public final class ManifestTree {
  private static final int MAX_ATTRIBUTES = 1 << 18;

  private final List<Node> nodes = new ArrayList<>();
  private boolean oddities;

  private ManifestTree() {}

  /**
   * Reads the whole document.
   *
   * @throws MalformedException if it is no compiled XML, or has no tag, or far too many
   */
  public static ManifestTree read(Bytes xml) throws MalformedException {
    ManifestTree tree = new ManifestTree();
    Collector collector = new Collector(tree.nodes);
    tree.oddities = BinaryXml.walk(xml, collector);
    if (tree.nodes.isEmpty()) {
      throw xml.malformed("has no element", 0);
    }
    return tree;
  }

  List<Node> nodes() {
    return nodes;
  }

  boolean oddities() {
    return oddities;
  }

  private static final class Collector implements BinaryXml.Visitor {
    private final List<Node> nodes;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int attributes;

    Collector(List<Node> nodes) {
      this.nodes = nodes;
    }

    @Override
    public void start(Element element) throws MalformedException {
      attributes += element.attributes().size() + 1;
      if (attributes > MAX_ATTRIBUTES) {
        throw new MalformedException("manifest", "more than " + MAX_ATTRIBUTES + " attributes");
      }
      nodes.add(new Node(element, open.isEmpty() ? -1 : open.peek(), open.size()));
      open.push(nodes.size() - 1);
    }

    @Override
    public void end() {
      open.pop();
    }
  }
}
