// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.trace;

import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.Moments;
import gatehouse.model.Locator;
import gatehouse.model.fact.PhoneFact;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a trace says of the process that crashed or hung: its name and the time. */
final class Trouble {
  private static final Pattern ZONE = Pattern.compile(":[0-9]{2}(?:\\.[0-9]{1,9})?([+-][0-9]{4})");

  private String how = "";
  private String process = "";
  private Optional<Instant> time = Optional.empty();
  private boolean stated;

  /** When it was, as far as has been read. */
  Optional<Instant> time() {
    return time;
  }

  /** Takes a line; states the trouble as soon as all of it is known. */
  void read(Lines line, Locator where, Reading reading) {
    if (stated) {
      return;
    }
    kind(line);
    if (time.isEmpty() && isTimed(line)) {
      time = time(line);
    }
    if (process.isEmpty()) {
      process = process(line);
      if (!process.isEmpty()) {
        reading.process(process, where);
      }
    }
    state(where, reading);
  }

  /** Takes a tombstone in its binary form. */
  void read(TombstoneProto tombstone, Locator where, Reading reading) {
    how = "native crash";
    process = tombstone.process();
    byte[] text = tombstone.timestamp().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Lines line = new Lines(text, text.length, 1);
    time = line.next() ? time(line) : Optional.empty();
    if (!process.isEmpty()) {
      reading.process(process, where);
    }
    state(where, reading);
  }

  private void state(Locator where, Reading reading) {
    if (time.isPresent() && !process.isEmpty() && !how.isEmpty()) {
      stated = true;
      reading.fact(new PhoneFact.ProcessTrouble(reading.phone(), process, how, time.get()), where);
    }
  }

  private void kind(Lines line) {
    if (!how.isEmpty()) {
      return;
    } else if (line.starts("*** *** ***")) {
      how = "native crash";
    } else if (line.starts("Process: ")) {
      how = "crash";
    } else if (line.starts("----- pid ") || line.starts("----- Waiting Channels: pid ")) {
      how = "hang";
    }
  }

  private static String process(Lines line) {
    if (line.starts("Cmd line: ")) {
      return line.text("Cmd line: ".length());
    } else if (line.starts("Process: ")) {
      return line.text("Process: ".length());
    }
    int name = line.starts("pid: ") ? line.find(">>> ") : -1;
    int end = name < 0 ? -1 : line.find(" <<<", name);
    return end < 0 ? "" : line.text(name + ">>> ".length(), end);
  }

  private static boolean isTimed(Lines line) {
    return line.starts("----- pid ")
        || line.starts("----- Waiting Channels: pid ")
        || line.starts("Timestamp: ");
  }

  /** The time of a line; empty when it names no time zone, for then it may be off by a day. */
  private static Optional<Instant> time(Lines line) {
    Matcher zone = ZONE.matcher(line.text());
    try {
      return zone.find() ? Moments.find(line, 0, ZoneOffset.of(zone.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
