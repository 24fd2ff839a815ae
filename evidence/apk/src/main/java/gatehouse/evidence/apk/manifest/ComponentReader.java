// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import static gatehouse.evidence.apk.axml.AndroidAttribute.ENABLED;
import static gatehouse.evidence.apk.axml.AndroidAttribute.EXPORTED;
import static gatehouse.evidence.apk.axml.AndroidAttribute.NAME;
import static gatehouse.evidence.apk.axml.AndroidAttribute.PERMISSION;

import gatehouse.evidence.apk.axml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the components of an application with what their intent filters declare. */
final class ComponentReader {
  private static final int PROVIDERS_CLOSED_SINCE = 17;
  private static final int DEPTH = 2;

  private final ManifestTree tree;
  private final Values values;
  private final String packageName;
  private final int targetSdk;

  ComponentReader(ManifestTree tree, Values values, String packageName, int targetSdk) {
    this.tree = tree;
    this.values = values;
    this.packageName = packageName;
    this.targetSdk = targetSdk;
  }

  List<Component> read() {
    List<Component> components = new ArrayList<>();
    List<Node> nodes = tree.nodes();
    for (int at = 0; at < nodes.size(); at++) {
      Node node = nodes.get(at);
      Optional<ComponentKind> kind = ComponentKind.ofTag(node.element().name());
      if (kind.isPresent() && node.depth() == DEPTH) {
        components.add(component(kind.get(), node, at));
      }
    }
    return components;
  }

  private Component component(ComponentKind kind, Node node, int at) {
    Element element = node.element();
    SortedSet<String> actions = new TreeSet<>();
    SortedSet<String> categories = new TreeSet<>();
    boolean filtered = false;
    List<Node> nodes = tree.nodes();
    for (int i = at + 1; i < nodes.size() && nodes.get(i).depth() > DEPTH; i++) {
      Element inner = nodes.get(i).element();
      switch (inner.name()) {
        case "intent-filter" -> filtered = true;
        case "action" -> actions.add(values.text(inner, NAME));
        case "category" -> categories.add(values.text(inner, NAME));
        default -> {}
      }
    }
    boolean unset = kind == ComponentKind.PROVIDER ? targetSdk < PROVIDERS_CLOSED_SINCE : filtered;
    return new Component(
        kind,
        className(values.text(element, NAME)),
        values.flag(element, EXPORTED, unset),
        values.flag(element, ENABLED, true),
        values.text(element, PERMISSION),
        actions,
        categories,
        node.place());
  }

  /** {@code .Name} and {@code Name} stand for a class of the app's own package. */
  private String className(String name) {
    if (name.startsWith(".")) {
      return packageName + name;
    }
    return name.indexOf('.') < 0 ? packageName + "." + name : name;
  }
}
