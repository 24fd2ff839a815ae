// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file whose values are read as they were written, and that knows its lines.
 */
final class YamlMap {
  private final String file;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  YamlMap(String file, Node node) throws HomeException {
    this.file = file;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw fault(node, "expected a list of names and values");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      values.put(text(tuple.getKeyNode()), tuple.getValueNode());
    }
  }

  HomeException fault(Node at, String what) {
    int line = at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return new HomeException(file + ":" + line + ": " + what);
  }

  HomeException fault(String name, String what) {
    return fault(values.getOrDefault(name, node), name + ": " + what);
  }

  void onlyKnows(Set<String> known) throws HomeException {
    for (Map.Entry<String, Node> entry : values.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw fault(
            entry.getValue(),
            "'" + entry.getKey() + "' is not known here; known are " + String.join(", ", known));
      }
    }
  }

  Map<String, Node> values() {
    return values;
  }

  Optional<Node> node(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<String> text(String name) throws HomeException {
    Node value = values.get(name);
    return value == null ? Optional.empty() : Optional.of(text(value));
  }

  Optional<YamlMap> map(String name) throws HomeException {
    Node value = values.get(name);
    return value == null ? Optional.empty() : Optional.of(new YamlMap(file, value));
  }

  List<YamlMap> maps(String name) throws HomeException {
    Node value = values.get(name);
    if (!(value instanceof SequenceNode sequence)) {
      throw fault(value == null ? node : value, "expected '" + name + ":' and a list");
    }
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      maps.add(new YamlMap(file, item));
    }
    return maps;
  }

  static boolean scalar(Node node) {
    return node instanceof ScalarNode;
  }

  /** True of a value that is written without quotes. */
  static boolean plain(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain();
  }

  String text(Node value) throws HomeException {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault(value, "expected one value");
  }
}
