// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Ops;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code dumpsys appops}: what apps may do on top of their permissions, and when they did it.
 *
 * <p>Under {@code Uid u0a23:} stand the modes of the number ({@code CAMERA: mode=ignore}), then
 * {@code Package name:} with an op a line: {@code CAMERA (allow):} and its last uses below it since
 * Android 9, {@code CAMERA: mode=0; time=+2h ago; duration=+3s} on Android 8. Seen on Android 10
 * (real report); 11 to 16, which put the uses of each attribution tag between {@code tag=[} and
 * {@code ]}, after AOSP's permission documentation.
 */
public final class AppOpsDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    new Pass(section, reading).run();
  }

  private static final class Pass {
    private final Section section;
    private final Reading reading;
    private final OpUses uses;
    private long user = -1;
    private long appId = -1;
    private Optional<App> app = Optional.empty();
    private boolean any;
    private @Nullable OpHistory history;

    Pass(Section section, Reading reading) {
      this.section = section;
      this.reading = reading;
      this.uses = new OpUses(section, reading);
    }

    void run() {
      for (Lines line = section.lines(); line.next(); ) {
        read(line);
      }
      uses.end();
      if (any) {
        reading.coverage().seen(Part.APPOPS, section.title());
      }
    }

    private void read(Lines line) {
      if (OpHistory.begins(line)) {
        history = new OpHistory(section, reading);
      } else if (history != null) {
        history.read(line);
      } else if (line.starts("Uid ") && line.ends(":")) {
        owner(line);
      } else if (appId >= 0 && line.starts("Package ") && line.ends(":")) {
        uses.end();
        String name = line.text("Package ".length(), line.length() - 1);
        app = reading.apps().named(name);
        reading.mentioned(name, "app ops", section.place(line.number()));
        any = true;
      } else if (line.starts("Access:") || line.starts("Reject:")) {
        uses.use(line);
      } else if (line.starts("Running start at:")) {
        uses.running();
      } else if (appId >= 0) {
        mode(line);
      }
    }

    /** Reads {@code Uid 1000:}, {@code Uid u10a23:} and {@code Uid u10s1000:}. */
    private void owner(Lines line) {
      uses.end();
      app = Optional.empty();
      UidText uid = UidText.of(line.text("Uid ".length(), line.length() - 1));
      user = uid.user();
      appId = uid.appId();
    }

    private void mode(Lines line) {
      int mode = line.find(": mode=");
      if (mode > 0) {
        String op = OpNames.of(line.text(0, mode));
        String text = line.text(mode + ": mode=".length());
        if (app.isPresent()) {
          int end = text.indexOf(';');
          old(line, op, end < 0 ? text : text.substring(0, end));
        } else {
          Ops.Mode set = new Ops.Mode(ModeNames.of(text), section.place(line.number()));
          reading.ops().ofNumber(user, appId, op, set);
        }
        return;
      }
      int open = line.find(" (");
      if (open > 0 && line.ends("):") && app.isPresent()) {
        String op = OpNames.of(line.text(0, open));
        String text = line.text(open + 2, line.length() - 2);
        int end = text.indexOf(' ');
        begin(line, op, end < 0 ? text : text.substring(0, end));
      }
    }

    private void begin(Lines line, String op, String mode) {
      Ops.Mode set = new Ops.Mode(ModeNames.of(mode), section.place(line.number()));
      app.ifPresent(
          a -> {
            reading.ops().ofPackage(user, a.name(), op, set);
            uses.begin(a, user, op);
          });
    }

    /** Takes a line of Android 8, which has mode, times and duration on it. */
    private void old(Lines line, String op, String mode) {
      begin(line, op, mode);
      uses.old(line);
    }
  }
}
