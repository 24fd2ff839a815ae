// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.report.PathWords;
import gatehouse.report.RealHome;
import gatehouse.report.map.Drawing.Area;
import gatehouse.report.map.Drawing.Band;
import gatehouse.report.map.Drawing.Box;
import gatehouse.report.map.Drawing.Point;
import gatehouse.report.map.Drawing.Wire;
import gatehouse.report.markup.Markup;
import gatehouse.report.words.Language;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the map of every home. */
class MapProperties {
  private static final Words WORDS = Words.of(Language.CHINESE, key -> Optional.empty());

  @Property(tries = 200)
  void map_ofAnyHome_hasFewBoxesThatDoNotOverlap(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int columns) {
    HomeMap map = map(RandomHome.of(seed));
    Drawing drawing = Layout.of(map, WORDS, columns);

    assertThat(drawing.boxes()).hasSize((int) map.nodes().count());
    assertThat(drawing.boxes().size()).isLessThanOrEqualTo(HomeMap.MOST_NODES);
    Area canvas = new Area(0, 0, drawing.width(), drawing.height());
    for (Band band : drawing.bands()) {
      assertThat(canvas.holds(band.area())).isTrue();
      assertThat(TextSize.bold(band.title(), 13)).isLessThanOrEqualTo(band.area().width());
    }
    for (int i = 0; i < drawing.boxes().size(); i++) {
      Area area = drawing.boxes().get(i).area();
      assertThat(drawing.bands()).anyMatch(band -> band.area().holds(area));
      for (Box other : drawing.boxes().subList(0, i)) {
        assertThat(area.overlaps(other.area())).isFalse();
      }
    }
  }

  @Property(tries = 200)
  void labels_ofAnyHome_fitTheirBoxes(@ForAll long seed) {
    for (Box box : Layout.of(map(RandomHome.of(seed)), WORDS, SvgMap.WIDE).boxes()) {
      int room = Layout.BOX_WIDTH - 2 * Layout.PADDING;
      assertThat(box.name()).hasSizeLessThanOrEqualTo(2);
      assertThat(box.name()).allMatch(line -> TextSize.bold(line, Layout.NAME_SIZE) <= room);
      assertThat(TextSize.regular(box.what(), Layout.WHAT_SIZE)).isLessThanOrEqualTo(room);
    }
  }

  @Property(tries = 200)
  void wires_ofAnyHome_runBetweenBoxes(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int columns) {
    Drawing drawing = Layout.of(RandomHome.wired(map(RandomHome.of(seed)), seed), WORDS, columns);
    Area canvas = new Area(0, 0, drawing.width(), drawing.height());
    for (Wire wire : drawing.wires()) {
      for (int i = 1; i < wire.corners().size(); i++) {
        Area piece = piece(wire.corners().get(i - 1), wire.corners().get(i));
        assertThat(canvas.holds(piece)).isTrue();
        assertThat(drawing.boxes()).noneMatch(box -> box.area().overlaps(piece));
      }
    }
  }

  /** What a line covers; it only touches the boxes where it begins and ends. */
  private static Area piece(Point from, Point to) {
    assertThat(from.x() == to.x() || from.y() == to.y()).isTrue();
    return new Area(
        Math.min(from.x(), to.x()),
        Math.min(from.y(), to.y()),
        Math.abs(from.x() - to.x()),
        Math.abs(from.y() - to.y()));
  }

  @Property(tries = 200)
  void things_ofAnyHome_areInOneBox(@ForAll long seed) {
    Assessment home = RandomHome.of(seed);
    List<String> shown = new ArrayList<>();
    map(home).nodes().forEach(node -> shown.addAll(node.things()));
    Set<String> expected =
        home.subjects().values().stream()
            .filter(subject -> !subject.kind().equals("app"))
            .map(subject -> subject.id())
            .collect(Collectors.toSet());

    assertThat(shown).doesNotHaveDuplicates();
    assertThat(shown).containsAll(expected);
  }

  @Property(tries = 100)
  void map_ofTheSameHome_isTheSame(@ForAll long seed) throws IOException {
    assertThat(svg(RandomHome.of(seed))).isEqualTo(svg(RandomHome.of(seed)));
  }

  @Property(tries = 100)
  void newDevice_movesOnlyWhatComesBehindIt(@ForAll @IntRange(max = 9) int lamps) {
    Map<String, Area> before = places(new RealHome().plugs(3 + lamps).assess());
    Map<String, Area> after = places(new RealHome().plugs(4 + lamps).assess());
    assertThat(after).isEqualTo(before);
  }

  private static Map<String, Area> places(Assessment home) {
    return Layout.of(map(home), WORDS, SvgMap.WIDE).boxes().stream()
        .collect(Collectors.toMap(box -> box.node().id(), Box::area));
  }

  @Property(tries = 100)
  void idsOfBoxes_areThereOnce(@ForAll long seed) {
    List<String> ids = map(RandomHome.of(seed)).nodes().map(Node::id).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  static HomeMap map(Assessment home) {
    return MapMaker.of(home, WORDS);
  }

  static String svg(Assessment home) throws IOException {
    StringBuilder out = new StringBuilder();
    PathWords ways = new PathWords(home, WORDS);
    SvgMap.write(map(home), SvgMap.WIDE, WORDS, ways, "m", new Markup(out));
    return out.toString();
  }
}
