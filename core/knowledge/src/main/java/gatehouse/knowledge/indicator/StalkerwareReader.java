// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.model.fact.KnowledgeFact.Indicator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads {@code ioc.yaml} and {@code watchware.yaml} of AssoEchap's stalkerware-indicators: a list
 * of families, each with name, type, and lists of packages, certificates, websites and servers.
 */
final class StalkerwareReader implements MarkReader {
  private static final int MOST_CHARACTERS = 2 << 20;
  private static final int DEEPEST = 8;
  private static final Map<String, String> KINDS =
      Map.of(
          "packages", Kinds.PACKAGE,
          "certificates", Kinds.CERTIFICATE,
          "websites", Kinds.WEBSITE,
          "c2/domains", Kinds.DOMAIN,
          "c2/ips", Kinds.ADDRESS,
          "c2/ip", Kinds.ADDRESS);

  @Override
  public void read(byte[] bytes, MarkSink sink) {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).setLabel("list").build();
    try {
      Families families = new Families(sink);
      StreamReader text = new StreamReader(settings, new String(bytes, StandardCharsets.UTF_8));
      for (ParserImpl events = new ParserImpl(settings, text); events.hasNext(); ) {
        families.take(events.next());
      }
    } catch (MarkedYamlEngineException e) {
      sink.problem(
          e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L),
          "is broken YAML (" + e.getProblem() + "); what came before is kept");
    } catch (YamlEngineException | IllegalArgumentException e) {
      sink.problem(0, "is no such YAML list (" + e.getMessage() + "); what came before is kept");
    }
  }

  /** Follows the events: keys from the family down name what a text is. */
  private static final class Families {
    private final MarkSink sink;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<Value> values = new ArrayList<>();
    private String name = "unnamed";
    private String type = "stalkerware";

    /** An open collection; the key is that of the entry being read. */
    private static final class Level {
      final boolean mapping;
      @Nullable String key;

      Level(boolean mapping) {
        this.mapping = mapping;
      }
    }

    private record Value(String kind, String text, long line) {}

    Families(MarkSink sink) {
      this.sink = sink;
    }

    void take(Event event) {
      switch (event.getEventId()) {
        case MappingStart -> open(true);
        case SequenceStart -> open(false);
        case MappingEnd, SequenceEnd -> close();
        case Scalar -> scalar((ScalarEvent) event);
        case Alias -> entryDone();
        default -> {}
      }
    }

    private void open(boolean mapping) {
      if (levels.size() == DEEPEST) {
        throw new IllegalArgumentException("it is nested deeper than " + DEEPEST);
      }
      levels.addLast(new Level(mapping));
    }

    private void close() {
      levels.removeLast();
      if (levels.size() == 1) {
        endFamily();
      }
      entryDone();
    }

    private void scalar(ScalarEvent event) {
      Level level = levels.peekLast();
      if (level == null) {
        throw new IllegalArgumentException("it is a single text");
      }
      if (level.mapping && level.key == null) {
        level.key = event.getValue();
        return;
      }
      long line = event.getStartMark().map(Mark::getLine).orElse(0) + 1L;
      value(path(), event.getValue(), line);
      entryDone();
    }

    private void value(String path, String text, long line) {
      String kind = KINDS.get(path);
      if (kind != null && !text.isBlank()) {
        values.add(new Value(kind, Kinds.spell(kind, text), line));
      } else if (path.equals("name")) {
        name = text;
      } else if (path.equals("type")) {
        type = text;
      }
    }

    private String path() {
      return String.join(
          "/", levels.stream().filter(l -> l.mapping).map(l -> String.valueOf(l.key)).toList());
    }

    private void entryDone() {
      Level level = levels.peekLast();
      if (level != null) {
        level.key = null;
      }
    }

    private void endFamily() {
      values.forEach(v -> sink.mark(new Indicator(v.kind(), v.text(), name, type), v.line()));
      values.clear();
      name = "unnamed";
      type = "stalkerware";
    }
  }
}
