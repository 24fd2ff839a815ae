// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.Assessment;
import gatehouse.assess.HomeShape;
import gatehouse.assess.HomeShape.Tie;
import gatehouse.assess.HomeShape.TieKind;
import gatehouse.assess.Subject;
import gatehouse.model.fact.DeviceKind;
import gatehouse.report.MadeUpHome;
import gatehouse.report.StrangeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Homes with any number of anything, named to do harm. */
final class RandomHome {
  private static final DeviceKind[] KINDS = DeviceKind.values();
  private static final String[] USES = {"main", "devices", "guests", "unknown", "outside"};

  private RandomHome() {}

  static Assessment of(long seed) {
    Random random = new Random(seed);
    SortedMap<String, Subject> subjects = new TreeMap<>();
    SortedMap<String, String> uses = new TreeMap<>();
    List<Tie> ties = new ArrayList<>();
    int segments = random.nextInt(10);
    for (int i = 0; i < segments; i++) {
      add(subjects, "segment", i, random);
      uses.put("segment:" + i, USES[random.nextInt(USES.length)]);
    }
    int phones = random.nextInt(random.nextBoolean() ? 4 : 100);
    int devices = random.nextInt(random.nextBoolean() ? 20 : 300);
    int accounts = random.nextInt(random.nextBoolean() ? 4 : 100);
    for (int i = 0; i < phones; i++) {
      add(subjects, "phone", i, random);
    }
    for (int i = 0; i < devices; i++) {
      String device = add(subjects, "device", i, random);
      uses.put(device, KINDS[random.nextInt(KINDS.length)].word());
      TieKind kind = random.nextInt(5) == 0 ? TieKind.BEHIND : TieKind.SITS_IN;
      String other =
          kind == TieKind.BEHIND
              ? "device:" + random.nextInt(devices)
              : "segment:" + random.nextInt(segments + 1);
      ties.add(new Tie(device, kind, other));
    }
    for (int i = 0; i < accounts; i++) {
      ties.add(new Tie(add(subjects, "account", i, random), TieKind.COMMANDS, "device:" + i));
    }
    return MadeUpHome.of(subjects, new HomeShape(uses, ties));
  }

  private static String add(
      SortedMap<String, Subject> subjects, String kind, int number, Random random) {
    String id = kind + ":" + number;
    String name = StrangeNames.ALL.get(random.nextInt(StrangeNames.ALL.size()));
    subjects.put(id, new Subject(id, kind, name, "", ""));
    return id;
  }

  /** The map with a way through any of its boxes. */
  static HomeMap wired(HomeMap map, long seed) {
    Random random = new Random(seed);
    List<Node> nodes = map.nodes().toList();
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; nodes.size() > 1 && i < 20; i++) {
      int from = random.nextInt(nodes.size());
      int to = (from + 1 + random.nextInt(nodes.size() - 1)) % nodes.size();
      edges.add(new Edge(nodes.get(from).id(), nodes.get(to).id(), i));
    }
    return new HomeMap(map.lanes(), edges, map.way());
  }
}
