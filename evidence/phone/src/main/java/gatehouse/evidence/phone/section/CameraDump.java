// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.Moments;
import gatehouse.model.PackageName;
import gatehouse.model.fact.AppFact;
import java.util.Optional;

/**
 * {@code dumpsys media.camera}: who holds a camera, between {@code Active Camera Clients:} and
 * {@code Allowed user IDs:}, and below {@code == Camera service events log} who opened one, {@code
 * 01-08 15:30:01 : CONNECT device 0 client for package com.example (PID 4711)}.
 *
 * <p>Seen on Android 10 without clients (real report); their lines after AOSP's {@code
 * CameraService::logConnected} and {@code ClientManager::toString}, Android 7 to 16. The log gives
 * no year; it is the latest that is not after the report.
 */
public final class CameraDump implements SectionReader {
  private static final String CLIENT = " client for package ";
  private static final String HOLDER = "Client Package Name: ";

  @Override
  public void read(Section section, Reading reading) {
    boolean log = false;
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("== Camera service events log")) {
        reading.coverage().seen(Part.MEDIA_CAMERA, section.title());
        log = true;
      } else if (line.starts("== ")) {
        log = false;
      } else if (line.starts("(Camera ID: ") && line.find(HOLDER) > 0) {
        held(line, section, reading);
      } else if (log && line.find(CLIENT) > 0) {
        event(line, section, reading);
      }
    }
  }

  private static void held(Lines line, Section section, Reading reading) {
    String camera = until(line, "(Camera ID: ".length(), ",");
    app(until(line, line.find(HOLDER) + HOLDER.length(), ","), reading)
        .ifPresent(
            app ->
                reading.fact(
                    new AppFact.CameraHeld(app.id(), reading.phone(), camera),
                    section,
                    line.number()));
  }

  private static void event(Lines line, Section section, Reading reading) {
    int colon = line.find(" : ");
    int device = line.find(" device ");
    String event = colon < 0 || device < colon ? "" : event(line.text(colon + 3, device));
    if (event.isEmpty()) {
      return;
    }
    int client = line.find(CLIENT);
    String camera = line.text(device + " device ".length(), client);
    String name = until(line, client + CLIENT.length(), " ");
    app(name, reading)
        .ifPresent(
            app ->
                Moments.withoutYear(line, reading.seenAt(), reading.zone())
                    .ifPresent(
                        time ->
                            reading.fact(
                                new AppFact.CameraEvent(
                                    app.id(),
                                    reading.phone(),
                                    new PackageName(name),
                                    camera,
                                    event,
                                    time),
                                section,
                                line.number())));
  }

  private static String event(String word) {
    return switch (word) {
      case "CONNECT" -> "connect";
      case "DISCONNECT" -> "disconnect";
      case "REJECT" -> "reject";
      case "EVICT" -> "evict";
      case "DIED" -> "died";
      default -> "";
    };
  }

  /** The app; native clients are no packages, and have no dot in their name or brackets. */
  private static Optional<App> app(String name, Reading reading) {
    return name.indexOf('.') > 0 && name.indexOf('<') < 0
        ? reading.apps().named(name)
        : Optional.empty();
  }

  private static String until(Lines line, int from, String end) {
    int to = line.find(end, from);
    return line.text(from, to < 0 ? line.length() : to);
  }
}
