// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.outputs;

import gatehouse.evidence.phone.reading.Reading;
import gatehouse.model.Locator;
import gatehouse.model.fact.PhoneFact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** AndroidQF's {@code acquisition.json}, of which the time of the acquisition is taken. */
public final class AcquisitionJson {
  private static final int LONGEST = 1 << 20;

  private AcquisitionJson() {}

  /** Whether a file is one. */
  public static boolean isOne(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
      return false;
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return text.contains("\"uuid\"") && text.contains("\"started\"");
  }

  /** Takes the moment at which the acquisition began. */
  public static void read(Path file, Reading reading) throws IOException {
    Locator where = new Locator.Inside("acquisition.json", new Locator.Part("started"));
    started(Files.readAllBytes(file))
        .ifPresent(
            time -> {
              reading.seenAt(time);
              reading.fact(new PhoneFact.SeenAt(reading.phone(), time), where);
            });
  }

  private static Optional<Instant> started(byte[] json) {
    try (JsonParser parser = Json.parser(json)) {
      boolean here = false;
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.PROPERTY_NAME) {
          here = parser.currentName().equals("started");
        } else if (here && token == JsonToken.VALUE_STRING) {
          return Optional.of(OffsetDateTime.parse(parser.getString()).toInstant());
        }
      }
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
