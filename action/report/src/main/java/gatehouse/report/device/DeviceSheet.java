// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.device;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.report.EntryWords;
import gatehouse.report.GapGroup;
import gatehouse.report.GapWords;
import gatehouse.report.sheet.FactPoints;
import gatehouse.report.sheet.FindingPoints;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.QuietPart;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** All that is known of one device, as a page. */
public final class DeviceSheet {
  private final Home home;
  private final Assessment assessment;
  private final Subject device;
  private final Words words;
  private final EntryWords names;

  private DeviceSheet(Home home, Subject device, Words words) {
    this.home = home;
    this.assessment = home.assessment();
    this.device = device;
    this.words = words;
    this.names = new EntryWords(assessment, words);
  }

  /** The page about a device of a home. */
  public static Sheet of(Home home, Subject device, Words words) {
    return new DeviceSheet(home, device, words).sheet();
  }

  /** The findings that are about a device, or name it. */
  public static List<Finding> findings(Assessment assessment, Subject device) {
    return assessment.findings().stream()
        .filter(f -> f.subject().equals(device.id()) || f.arguments().containsValue(device.id()))
        .toList();
  }

  /** What was not examined of a device. */
  public static List<Gap> gaps(Assessment assessment, Subject device) {
    return assessment.gaps().stream().filter(g -> g.subject().equals(device.id())).toList();
  }

  private Sheet sheet() {
    FactPoints points = new FactPoints(assessment, words);
    List<Part> parts = new ArrayList<>(new FactParts(home, device, words, names, points).parts());
    parts.add(new WallPart(home, device, words, names, points).part());
    parts.add(new TrafficPart(home, device, words, points).part());
    parts.add(findings());
    parts.addAll(new StandardParts(home, device, words, points).parts());
    parts.add(gaps());
    Sheet sheet = new Sheet("device", names.name(device), device.detail(), parts);
    return QuietPart.before(sheet, assessment, words);
  }

  private Part findings() {
    List<Item> items =
        new ArrayList<>(new FindingPoints(assessment, words).of(findings(assessment, device)));
    if (items.isEmpty()) {
      items.add(new Item.Text(Phrase.words(words.text("device.findings.none"))));
    }
    return new Part("findings", Phrase.words(words.text("device.findings")), items);
  }

  private Part gaps() {
    GapWords gapWords = new GapWords(words);
    List<Item> items = new ArrayList<>();
    for (GapGroup group : GapGroup.of(gaps(assessment, device))) {
      group
          .lines()
          .forEach(
              line -> items.add(Item.Point.of("gap", Mark.OPEN, gapWords.line(line), List.of())));
    }
    if (items.isEmpty()) {
      items.add(new Item.Text(Phrase.words(words.text("device.gaps.none"))));
    }
    return new Part("gaps", Phrase.words(words.text("gaps.heading")), items);
  }
}
