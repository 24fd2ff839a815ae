// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.report.markup.Markup;
import gatehouse.report.words.Phrase;
import java.io.IOException;
import java.util.List;

/** What to do: one sentence, or numbered steps. */
final class Steps {
  private Steps() {}

  static void write(Markup html, List<Phrase> steps) throws IOException {
    if (steps.size() == 1) {
      html.element("p", steps.getFirst());
    } else if (!steps.isEmpty()) {
      html.open("ol", "class", "todo");
      for (Phrase step : steps) {
        html.element("li", step);
      }
      html.close();
    }
  }
}
