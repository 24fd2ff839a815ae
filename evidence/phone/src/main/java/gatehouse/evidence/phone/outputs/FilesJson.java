// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.outputs;

import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Characters;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.fact.PhoneFact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * AndroidQF's {@code files.json}, a list of files with path, mode and digest; and {@code
 * root_binaries.json}, a list of paths of programs that give root rights.
 */
public final class FilesJson {
  private static final String FILES = "files.json";
  private static final String ROOT = "root_binaries.json";
  private static final int LONGEST = 64 << 20;
  private static final int MOST = 50_000;

  private FilesJson() {}

  /** Whether a file is one of them, by its name and how it begins. */
  public static boolean isOne(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!(name.equals(FILES) || name.equals(ROOT)) || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      int first = in.read();
      return first == '[' || first == '{';
    }
  }

  /** Reads the list; what is broken ends it. */
  public static void read(Path file, Reading reading) throws IOException {
    byte[] json;
    try (InputStream in = Files.newInputStream(file)) {
      json = in.readNBytes(LONGEST);
    }
    String name = String.valueOf(file.getFileName());
    int count = 0;
    try (JsonParser parser = Json.parser(json)) {
      for (JsonToken token; (token = parser.nextToken()) != null && count < MOST; ) {
        Locator where = new Locator.Inside(name, new Locator.Part("[" + count + "]"));
        if (token == JsonToken.START_OBJECT && name.equals(FILES)) {
          file(parser, reading, where);
          count++;
        } else if (token == JsonToken.VALUE_STRING && name.equals(ROOT)) {
          String path = Characters.text(parser.getString());
          reading.fact(new PhoneFact.RootProgram(reading.phone(), path), where);
          count++;
        }
      }
    } catch (JacksonException e) {
      gap(name + " is broken: " + Characters.text(e.getOriginalMessage()), name, reading);
    }
    if (count == MOST) {
      gap(
          "%s holds more than %d files; the rest is left out.".formatted(name, MOST),
          name,
          reading);
    }
  }

  private static void gap(String reason, String name, Reading reading) {
    Locator whole = new Locator.Inside(name, new Locator.Whole());
    reading.coverage().gap(Aspect.FILES, reason, whole);
  }

  private static void file(JsonParser parser, Reading reading, Locator where) {
    String path = "";
    String mode = "";
    String digest = "";
    int depth = 1;
    String key = "";
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      }
      switch (token) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        case PROPERTY_NAME -> key = depth == 1 ? parser.currentName() : "";
        case VALUE_STRING -> {
          String value = Characters.text(parser.getString());
          path = key.equals("path") ? value : path;
          mode = key.equals("mode") ? value : mode;
          digest = key.equals("sha256") ? value.toLowerCase(Locale.ROOT) : digest;
        }
        default -> {}
      }
    }
    if (!path.isEmpty()) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      boolean program = mode.startsWith("-") && mode.indexOf('x') > 0;
      reading.fact(new PhoneFact.PhoneFile(reading.phone(), path, name, digest, program), where);
    }
  }
}
