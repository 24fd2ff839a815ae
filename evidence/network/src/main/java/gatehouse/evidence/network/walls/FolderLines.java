// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.util.Map;
import java.util.TreeMap;

/** Several files read as one text: leads a line of the whole back to the file it stands in. */
final class FolderLines implements FactSink {
  private final FactSink sink;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Long, String> starts = new TreeMap<>();
  private long lines;

  FolderLines(FactSink sink) {
    this.sink = sink;
  }

  void add(String file, String content) {
    starts.put(lines, file);
    text.append(content).append('\n');
    lines += (content + '\n').lines().count();
  }

  String text() {
    return text.toString();
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    sink.fact(fact, place(where), assurance);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    sink.examined(subject, aspect, place(where));
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    sink.notExamined(subject, aspect, reason, place(where));
  }

  private Locator place(Locator where) {
    if (where instanceof Locator.Line line) {
      Map.Entry<Long, String> file = starts.floorEntry(line.number() - 1);
      if (file != null) {
        return new Locator.Inside(file.getValue(), new Locator.Line(line.number() - file.getKey()));
      }
    }
    return where;
  }
}
