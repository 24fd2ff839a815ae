// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import gatehouse.knowledge.KnowledgeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads Exodus Privacy's file of tracker signatures as its API gives it: {@code {"trackers": {"1":
 * {"id": 1, "name": ..., "code_signature": "com.a.|com.b.", ...}}}}.
 *
 * <p>The file stays the owner's; it never ships with the product. A code signature is a list of
 * literal alternatives parted by {@code |}; they are kept as they are written, a leading dot
 * included. Trackers without one are kept with none.
 */
public final class ExodusFile {
  private static final int LARGEST = 16 << 20;
  private static final int MOST_TRACKERS = 100_000;

  private final String file;
  private final JsonParser json;
  private final List<TrackerSignature> trackers = new ArrayList<>();

  private ExodusFile(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /**
   * The trackers of a file, in its order.
   *
   * @throws KnowledgeException when it cannot be read or is not of this form
   */
  public static List<TrackerSignature> read(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new KnowledgeException(
            path.toString(), 0, "is larger than 16 MB; it is not Exodus' file");
      }
      return read(path.toString(), bytes);
    } catch (IOException e) {
      throw new KnowledgeException(
          path.toString(), 0, "cannot be read (" + e.getMessage() + "); check its path", e);
    }
  }

  /** The trackers in these bytes; the name is for messages. */
  static List<TrackerSignature> read(String file, byte[] bytes) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      ExodusFile reader = new ExodusFile(file, json);
      reader.readFile();
      return List.copyOf(reader.trackers);
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw new KnowledgeException(
          file, line, "is no JSON (" + e.getOriginalMessage() + "); download it again", e);
    }
  }

  private void readFile() {
    expect(json.nextToken(), JsonToken.START_OBJECT, "an object");
    boolean found = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean trackersHere = json.currentName().equals("trackers");
      JsonToken value = json.nextToken();
      if (trackersHere) {
        expect(value, JsonToken.START_OBJECT, "an object of trackers");
        readTrackers();
        found = true;
      } else {
        json.skipChildren();
      }
    }
    if (!found) {
      throw bad("has no \"trackers\"; give it the file of the Exodus API, /api/trackers");
    }
  }

  private void readTrackers() {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      expect(json.nextToken(), JsonToken.START_OBJECT, "a tracker");
      if (trackers.size() == MOST_TRACKERS) {
        throw bad("has more than 100,000 trackers; it is not Exodus' file");
      }
      trackers.add(readTracker(key));
    }
  }

  private TrackerSignature readTracker(String key) {
    String name = key;
    String signature = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String property = json.currentName();
      json.nextToken();
      switch (property) {
        case "name" -> name = text(property);
        case "code_signature" -> signature = text(property);
        default -> json.skipChildren();
      }
    }
    return new TrackerSignature(key, name, alternatives(signature));
  }

  private static List<String> alternatives(String signature) {
    List<String> parts = new ArrayList<>();
    for (String part : signature.split("\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private String text(String property) {
    expect(json.currentToken(), JsonToken.VALUE_STRING, "a text for " + property);
    return json.getString();
  }

  private void expect(@Nullable JsonToken token, JsonToken wanted, String what) {
    if (token != wanted) {
      throw bad("needs " + what + " here; download it again");
    }
  }

  private KnowledgeException bad(String problem) {
    return new KnowledgeException(file, json.currentTokenLocation().getLineNr(), problem);
  }
}
