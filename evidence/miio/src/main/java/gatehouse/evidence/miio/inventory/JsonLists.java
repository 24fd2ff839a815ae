// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Items;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.evidence.miio.inventory.value.Value.Whole;
import gatehouse.model.Locator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds devices anywhere in JSON: the cloud's lists, what extractors make of them, and the lists of
 * gateways.
 *
 * <p>Server and home are written once around many devices, so they are handed down. A central hub's
 * {@code devList} has the devices' numbers as names; an old gateway's list is a row of numbers and
 * types.
 */
final class JsonLists {
  /** What is written around devices and holds for each of them. */
  private static final List<String> HANDED_DOWN = List.of("server", "home_id");

  private final List<ListedDevice> devices = new ArrayList<>();
  private final Deque<Place> open = new ArrayDeque<>();

  private record Place(Value value, Map<String, Value> around) {}

  private JsonLists() {}

  static List<ListedDevice> devices(List<Value> roots) {
    JsonLists lists = new JsonLists();
    roots.reversed().forEach(root -> lists.open.push(new Place(root, Map.of())));
    while (!lists.open.isEmpty()) {
      lists.visit(lists.open.pop());
    }
    return lists.devices;
  }

  private void visit(Place place) {
    switch (place.value) {
      case Members members when Entries.isDevice(members) -> device(members, place.around);
      case Members members -> inner(members, place.around);
      case Items items when isRow(items.items()) -> row(items.items(), place.around);
      case Items items ->
          items.items().reversed().forEach(item -> open.push(new Place(item, place.around)));
      default -> {}
    }
  }

  private void inner(Members members, Map<String, Value> around) {
    Map<String, Value> handed = new LinkedHashMap<>(around);
    for (String name : HANDED_DOWN) {
      members.get(name).ifPresent(value -> handed.put(name, value));
    }
    Deque<Place> inside = new ArrayDeque<>();
    members
        .members()
        .forEach(
            (name, value) -> {
              boolean numbered = name.equals("devList") && value instanceof Members;
              inside.push(new Place(numbered ? named((Members) value) : value, handed));
            });
    inside.forEach(open::push);
  }

  /** The devices of an object whose names are their numbers. */
  private static Items named(Members byNumber) {
    List<Value> items = new ArrayList<>();
    byNumber
        .members()
        .forEach(
            (did, value) -> {
              if (value instanceof Members members) {
                Map<String, Value> all = new LinkedHashMap<>(members.members());
                all.putIfAbsent("did", new Text(did));
                items.add(new Members(all));
              }
            });
    return new Items(items);
  }

  private static boolean isRow(List<Value> items) {
    return items.size() >= 2
        && items.getFirst() instanceof Text first
        && first.text().startsWith("lumi.")
        && items.get(1) instanceof Whole;
  }

  private void row(List<Value> items, Map<String, Value> around) {
    for (Value item : items) {
      if (item instanceof Text did) {
        device(new Members(Map.of("did", did)), around);
      }
    }
  }

  private void device(Members members, Map<String, Value> around) {
    Map<String, Value> all = new LinkedHashMap<>(around);
    all.putAll(members.members());
    devices.add(
        Entries.device(new Members(all), new Locator.Part("device " + (devices.size() + 1))));
  }
}
