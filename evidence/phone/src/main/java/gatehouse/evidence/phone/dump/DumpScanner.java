// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a bug report or the output of {@code dumpsys} once, from front to back, and keeps the
 * sections that somebody wants.
 *
 * <p>Memory is bounded by the sections kept (32 MB each, 96 MB together), time by the length of the
 * text; what goes beyond ends {@link Ending#TOO_LONG}.
 */
public final class DumpScanner {
  /** The name of what stands before the first title. */
  public static final String HEADER = "HEADER";

  private static final int WINDOW = 1 << 18;
  private static final int LONGEST_SECTION = 32 << 20;
  private static final int LONGEST_ALL = 96 << 20;

  private final Predicate<String> wanted;
  private final String file;
  private final byte[] window = new byte[WINDOW];
  private final List<Section> kept = new ArrayList<>();
  private long line = 1;
  private int left = LONGEST_ALL;

  private String name = HEADER;
  private boolean keeping;
  private boolean tooLong;
  private byte[] body = new byte[0];
  private int length;
  private long bodyLine = 1;

  private DumpScanner(String file, Predicate<String> wanted) {
    this.file = file;
    this.wanted = wanted;
    this.keeping = wanted.test(HEADER);
  }

  /**
   * The wanted sections, in the order of the text.
   *
   * @param file the file or archive entry that the text is, for locators
   * @throws IOException when the stream fails
   */
  public static List<Section> scan(InputStream text, String file, Predicate<String> wanted)
      throws IOException {
    DumpScanner scanner = new DumpScanner(file, wanted);
    scanner.read(text);
    return scanner.kept;
  }

  private void read(InputStream text) throws IOException {
    int filled = 0;
    boolean midLine = false;
    for (int n; (n = text.read(window, filled, WINDOW - filled)) >= 0; ) {
      filled += n;
      int used = lines(filled, midLine);
      if (used == 0 && filled == WINDOW) {
        keep(0, filled);
        filled = 0;
        midLine = true;
      } else if (used > 0) {
        System.arraycopy(window, used, window, 0, filled - used);
        filled -= used;
        midLine = false;
      }
    }
    if (filled > 0 && !midLine && isDivider(0, filled)) {
      divide(0, filled);
    } else {
      keep(0, filled);
    }
    end(Ending.CUT_OFF);
  }

  /** Takes the whole lines at the front of the window; the count of bytes taken. */
  private int lines(int filled, boolean midLine) {
    int from = 0;
    int copied = 0;
    boolean inside = midLine;
    for (int i = 0; i < filled; i++) {
      if (window[i] == '\n') {
        if (!inside && Title.mayBe(window[from])) {
          if (isDivider(from, i)) {
            keep(copied, from);
            divide(from, i);
            copied = i + 1;
          }
        }
        inside = false;
        line++;
        from = i + 1;
      }
    }
    keep(copied, from);
    return from;
  }

  private boolean isDivider(int from, int to) {
    return Title.closes(window, from, to) || !Title.name(window, from, to).isEmpty();
  }

  private void divide(int from, int to) {
    if (Title.closes(window, from, to)) {
      end(Ending.CLOSED);
    } else {
      end(Ending.FOLLOWED);
      begin(Title.name(window, from, to));
    }
  }

  private void begin(String title) {
    name = title;
    keeping = wanted.test(title);
    tooLong = false;
    length = 0;
    bodyLine = line + 1;
  }

  private void keep(int from, int to) {
    if (!keeping || from >= to) {
      return;
    }
    int take = Math.min(to - from, Math.min(LONGEST_SECTION - length, left));
    tooLong |= take < to - from;
    if (length + take > body.length) {
      body = Arrays.copyOf(body, Math.max(length + take, Math.min(body.length * 2, 64 << 20)));
    }
    System.arraycopy(window, from, body, length, take);
    length += take;
    left -= take;
  }

  private void end(Ending ending) {
    if (keeping) {
      Ending how = tooLong ? Ending.TOO_LONG : ending;
      byte[] bytes = Arrays.copyOf(body, length);
      kept.add(new Section(name, file, bodyLine, bytes, length, how));
    }
    keeping = false;
    length = 0;
  }
}
