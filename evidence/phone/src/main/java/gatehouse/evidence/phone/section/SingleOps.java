// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Ops;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.Aspect;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code cmd appops get PACKAGE}: an op a line, {@code CAMERA: allow; time=+3h2m ago}, those of the
 * number behind {@code Uid mode:}. It does not name the package; the name of the file has to.
 *
 * <p>After AOSP's {@code AppOpsService.onShellCommand}, Android 9 to 16, and single lines of
 * HyperOS in public reports ({@code MIUIOP(10008): ignore; time=+1h2m12s943ms ago}).
 */
public final class SingleOps implements SectionReader {
  private static final String OF_NUMBER = "Uid mode: ";
  private static final Pattern LINE =
      Pattern.compile(
          "(?:Uid mode: )?[A-Z][A-Z0-9_]*(?:\\(\\d{1,5}\\))?: "
              + "(?:allow|ignore|deny|default|foreground|ask)(?:[; ].*)?");
  private static final Pattern PACKAGE = Pattern.compile("[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)+");
  private static final Pattern EXTENSION = Pattern.compile("\\.(?:txt|log|out)$");

  /** Whether a line is one of such an output. */
  public static boolean isOne(String line) {
    return LINE.matcher(line).matches();
  }

  @Override
  public void read(Section section, Reading reading) {
    String file = section.file().substring(section.file().lastIndexOf('/') + 1);
    Matcher name = PACKAGE.matcher(EXTENSION.matcher(file).replaceFirst(""));
    Optional<App> app = name.find() ? reading.apps().named(name.group()) : Optional.empty();
    if (app.isPresent()) {
      read(app.get(), section, reading);
      reading
          .coverage()
          .partly(Part.APPOPS, "Only the app-ops of single packages are there.", section.place(1));
    } else {
      reading
          .coverage()
          .gap(
              Aspect.APP_OPS,
              "%s does not say whose app-ops it holds; put the package into its name."
                  .formatted(file),
              section.place(1));
    }
  }

  private static void read(App app, Section section, Reading reading) {
    OpUses uses = new OpUses(section, reading);
    Map<String, String> strictest = new HashMap<>();
    for (Lines line = section.lines(); line.next(); ) {
      String text = line.text();
      if (isOne(text)) {
        int from = text.startsWith(OF_NUMBER) ? OF_NUMBER.length() : 0;
        int colon = text.indexOf(": ", from);
        String op = OpNames.of(text.substring(from, colon));
        String mode = ModeNames.of(text.substring(colon + 2).split("[; ]", 2)[0]);
        strictest.merge(op, mode, ModeNames::stricter);
        uses.begin(app, 0, op);
        uses.old(line);
      }
    }
    uses.end();
    strictest.forEach(
        (op, mode) ->
            reading.ops().ofPackage(0, app.name(), op, new Ops.Mode(mode, section.place(1))));
  }
}
