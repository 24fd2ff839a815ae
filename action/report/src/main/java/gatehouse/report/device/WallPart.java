// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.device;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.assess.wall.Reach;
import gatehouse.assess.wall.Reaches;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.report.EntryWords;
import gatehouse.report.sheet.FactPoints;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.ReachWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the part of the home that a device is in reaches, and what reaches it. */
final class WallPart {
  private final Home home;
  private final Subject device;
  private final Words words;
  private final EntryWords names;
  private final FactPoints points;

  WallPart(Home home, Subject device, Words words, EntryWords names, FactPoints points) {
    this.home = home;
    this.device = device;
    this.words = words;
    this.names = names;
    this.points = points;
  }

  Part part() {
    List<String> segments =
        home.facts(Attached.class, device.id()).stream()
            .map(o -> o.fact() instanceof Attached a ? a.segment().value() : "")
            .distinct()
            .toList();
    Reaches reaches = new Reaches(home);
    ReachWords reachWords = new ReachWords(words, names, points);
    List<Item> items = new ArrayList<>();
    Stream.concat(reaches.between().stream(), reaches.toRouters().stream())
        .filter(r -> segments.contains(r.from().id()) || segments.contains(r.to().id()))
        .filter(r -> r.state() != Reach.State.UNKNOWN)
        .forEach(reach -> items.add(reachWords.point(reach, false)));
    if (items.isEmpty()) {
      String key = segments.isEmpty() ? "device.walls.nowhere" : "device.walls.unknown";
      items.add(new Item.Text(Phrase.words(words.text(key))));
    }
    return new Part("walls", Phrase.words(words.text("device.walls")), items);
  }
}
