// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact;

/**
 * {@code dumpsys webviewupdate}: {@code Current WebView package (name, version):
 * (com.google.android.webview, 119.0.6045.193)}.
 *
 * <p>Seen on Android 10 (real report); the same since Android 8.
 */
public final class WebViewDump implements SectionReader {
  private static final String CURRENT = "Current WebView package (name, version): (";

  @Override
  public void read(Section section, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      int comma = line.starts(CURRENT) ? line.find(", ", CURRENT.length()) : -1;
      if (comma > 0) {
        String version = line.text(comma + 2, line.length() - 1);
        reading.fact(
            new PhoneFact.ComponentVersion(reading.phone(), PatchComponent.WEBVIEW, version),
            section,
            line.number());
        reading.coverage().seen(Part.WEB_VIEW, section.title());
      }
    }
  }
}
