// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.outputs;

import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.section.PackagePlace;
import gatehouse.evidence.phone.text.Characters;
import gatehouse.evidence.phone.text.TextForm;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.PackageName;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.IdentityFact;
import gatehouse.model.identity.Marks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * AndroidQF's {@code packages.json}: a list of packages with installer, number, state, and the path
 * and digest of each APK.
 */
public final class PackagesJson {
  private static final int PEEK = 4096;
  private static final int LONGEST = 64 << 20;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private PackagesJson() {}

  /** Whether a file is one. */
  public static boolean isOne(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head =
          new String(TextForm.plain(in.readNBytes(PEEK)), StandardCharsets.ISO_8859_1).strip();
      return head.startsWith("[")
          && head.contains("\"name\"")
          && (head.contains("\"files\"") || head.contains("\"installer\""));
    }
  }

  /** Reads the list; what is broken ends it. */
  public static void read(Path file, Reading reading) throws IOException {
    byte[] json;
    try (InputStream in = Files.newInputStream(file)) {
      json = TextForm.plain(in.readNBytes(LONGEST));
    }
    Locator whole = new Locator.Inside("packages.json", new Locator.Whole());
    try (JsonParser parser = Json.parser(json)) {
      int count = 0;
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.START_OBJECT) {
          Entry entry = Entry.read(parser);
          entry.state(
              reading, new Locator.Inside("packages.json", new Locator.Part("[" + count++ + "]")));
        }
      }
    } catch (JacksonException e) {
      String reason = "packages.json is broken: " + Characters.text(e.getOriginalMessage());
      reading.coverage().gap(Aspect.PACKAGES, reason, whole);
    }
    String reason = "AndroidQF's list tells no versions, times or permissions.";
    reading.coverage().partly(Part.PACKAGE, reason, whole);
  }

  private static final class Entry {
    private String name = "";
    private String installer = "";
    private String path = "";
    private long uid = -1;
    private boolean disabled;
    private boolean system;
    private final List<String> digests = new ArrayList<>();

    static Entry read(JsonParser parser) {
      Entry entry = new Entry();
      int depth = 1;
      String key = "";
      while (depth > 0) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          break;
        }
        switch (token) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          case PROPERTY_NAME -> key = parser.currentName();
          default -> entry.value(depth, key, token, parser);
        }
      }
      return entry;
    }

    private void value(int depth, String key, JsonToken token, JsonParser parser) {
      if (depth == 1) {
        switch (key) {
          case "name" -> name = text(parser);
          case "installer" -> installer = text(parser);
          case "uid" -> uid = token == JsonToken.VALUE_NUMBER_INT ? parser.getValueAsLong(-1) : -1;
          case "disabled" -> disabled = token == JsonToken.VALUE_TRUE;
          case "system" -> system = token == JsonToken.VALUE_TRUE;
          default -> {}
        }
      } else if (depth == 3 && key.equals("path") && path.isEmpty()) {
        path = text(parser);
      } else if (depth == 3 && key.equals("sha256") && digests.size() < 64) {
        digests.add(text(parser));
      }
    }

    private static String text(JsonParser parser) {
      return Characters.text(parser.getValueAsString(""));
    }

    void state(Reading reading, Locator where) {
      reading.apps().named(name).ifPresent(app -> state(app, reading, where));
    }

    private void state(App app, Reading reading, Locator where) {
      long user = Math.max(uid, 0) / 100_000;
      app.installedFor(user);
      if (uid >= 0) {
        reading.apps().numbered(app, uid % 100_000);
      }
      reading.fact(new AppFact.AppPackage(app.id(), new PackageName(name)), where);
      String state = disabled ? "disabled" : "enabled";
      reading.fact(new AppFact.Installed(app.id(), reading.phone(), user, state), where);
      boolean nobody = installer.isEmpty() || installer.equals("null");
      reading.fact(new AppFact.InstalledBy(app.id(), nobody ? "none" : installer), where);
      PackagePlace.ofPath(path)
          .or(() -> PackagePlace.ofPath(system ? "/system/" : ""))
          .ifPresent(place -> reading.fact(new AppFact.SystemApp(app.id(), place), where));
      for (String digest : digests) {
        if (SHA_256.matcher(digest).matches()) {
          reading.fact(new IdentityFact.Handle(app.id().value(), Marks.FILE, digest), where);
        }
      }
    }
  }
}
