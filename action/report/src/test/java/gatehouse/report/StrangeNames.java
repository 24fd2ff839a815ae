// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import java.util.List;

/** Names that were chosen to do harm. */
public final class StrangeNames {
  /** Markup, turned writing, terminal commands, too much of everything, nothing. */
  public static final List<String> ALL =
      List.of(
          "Lamp",
          "客厅吸顶灯",
          "</text><script>alert(1)</script>",
          "]]><x y='\"'>&amp;&#0;",
          "\u202Eזר\u2066 שלום \u200F",
          "\u001b[2J\u0000\u0007\uFFFF\uD800",
          "W".repeat(10_000),
          "a b ".repeat(2_500),
          "漢".repeat(10_000),
          "👾\uFE0F é\u0301\u0301\u0301\u0301\u0301 ﷽ 𒐫",
          "");

  private StrangeNames() {}
}
