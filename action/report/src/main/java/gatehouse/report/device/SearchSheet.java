// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.device;

import gatehouse.assess.Subject;
import gatehouse.assess.device.DeviceMatch;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which devices a name may mean, when it does not mean one. */
public final class SearchSheet {
  private static final int MOST = 20;

  private SearchSheet() {}

  /** The page about a search that did not end in one device. */
  public static Sheet of(DeviceMatch match, String query, Words words) {
    List<Subject> devices =
        switch (match) {
          case DeviceMatch.One one -> List.of(one.device());
          case DeviceMatch.Several several -> several.devices();
          case DeviceMatch.None none -> none.devices();
        };
    String key =
        match instanceof DeviceMatch.Several ? "several" : devices.isEmpty() ? "empty" : "none";
    List<Item> items = new ArrayList<>();
    for (Subject device : devices.subList(0, Math.min(MOST, devices.size()))) {
      List<Phrase> under = new ArrayList<>();
      if (!device.detail().isBlank()) {
        under.add(Phrase.evidence(device.detail()));
      }
      under.add(Phrase.evidence(device.id()));
      items.add(
          new Item.Point(
              "device",
              Mark.PLAIN,
              Phrase.evidence(device.name()),
              new TreeMap<>(Map.of("id", device.id(), "name", device.name())),
              under));
    }
    if (devices.size() > MOST) {
      items.add(new Item.Text(Phrase.words(words.count("sheet.more", devices.size() - MOST))));
    }
    Phrase said = words.say("device.search." + key, "query", Phrase.evidence(query));
    List<Part> parts =
        items.isEmpty()
            ? List.of()
            : List.of(new Part("devices", Phrase.words(words.text("aspect.devices")), items));
    return new Sheet("devices", said, "", parts);
  }
}
