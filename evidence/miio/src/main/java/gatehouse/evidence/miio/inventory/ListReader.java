// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.evidence.miio.inventory.backup.AndroidBackup;
import gatehouse.evidence.miio.inventory.sqlite.Database;
import gatehouse.evidence.miio.inventory.value.JsonValues;
import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows lists of devices by their content, and reads them. */
final class ListReader {
  /** Larger files are no list of devices. */
  private static final int LARGEST = 32 << 20;

  /** So much of a text is read; it is more than ten thousand devices. */
  private static final int LARGEST_TEXT = 8 << 20;

  private static final int PEEK = 1 << 20;
  private static final String MI_HOME_DATABASE = "apps/com.xiaomi.smarthome/db/miio2.db";

  private ListReader() {}

  /** What a file is, when it is a list of devices. */
  static Optional<Form> recognise(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(PEEK);
    }
    try {
      if (AndroidBackup.isOne(head)) {
        return isOfMiHome(file) ? Optional.of(Form.ANDROID_BACKUP) : Optional.empty();
      }
      if (Database.isOne(head)) {
        return hasDevices(file) ? Optional.of(Form.APP_DATABASE) : Optional.empty();
      }
      return ofText(new String(head, charset(head)));
    } finally {
      Arrays.fill(head, (byte) 0);
    }
  }

  private static Optional<Form> ofText(String head) {
    String text = head.stripLeading();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1).stripLeading();
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return ofJson(text);
    }
    boolean extractor =
        text.contains("evices found for server")
            || (text.contains("TOKEN:") && text.contains("MODEL:") && text.contains("---------"));
    return extractor ? Optional.of(Form.TOKEN_EXTRACTOR) : Optional.empty();
  }

  private static Optional<Form> ofJson(String text) {
    if (text.contains("\"core.config_entries\"") || text.contains("\"core.device_registry\"")) {
      return Optional.of(Form.HOME_ASSISTANT);
    }
    boolean devices = text.contains("\"did\"") && text.contains("\"model\"");
    if (devices && text.contains("\"homes\"") && text.contains("\"server\"")) {
      return Optional.of(Form.TOKEN_EXTRACTOR);
    }
    if (devices
        && text.contains("\"token\"")
        && (text.contains("\"localip\"") || text.contains("\"parent_id\""))) {
      return Optional.of(Form.CLOUD_LIST);
    }
    boolean gateway =
        text.contains("\"devList\"")
            || text.contains("\"devInfo\"")
            || (text.contains("\"lumi.") && (devices || text.contains("\"result\"")));
    return gateway ? Optional.of(Form.GATEWAY_LIST) : Optional.empty();
  }

  private static boolean isOfMiHome(Path file) throws IOException {
    byte[] backup = Files.readAllBytes(file);
    try {
      return AndroidBackup.file(backup, MI_HOME_DATABASE).isPresent();
    } catch (ValueFlaw e) {
      return true; // whoever put it here has to be told that it cannot be read
    }
  }

  private static boolean hasDevices(Path file) throws IOException {
    byte[] database = Files.readAllBytes(file);
    try {
      return AppDatabase.table(new Database(database)).isPresent();
    } catch (ValueFlaw e) {
      return false;
    } finally {
      Arrays.fill(database, (byte) 0);
    }
  }

  /** Reads a list that was recognised as this; the caller closes it. */
  static Inventory read(Form form, Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST);
    }
    try {
      return switch (form) {
        case APP_DATABASE -> withNewest(AppDatabase.read(form, bytes), file);
        case ANDROID_BACKUP -> ofBackup(bytes);
        case TOKEN_EXTRACTOR, CLOUD_LIST, HOME_ASSISTANT, GATEWAY_LIST -> ofText(form, bytes);
      };
    } catch (ValueFlaw e) {
      return new Inventory(form, List.of(), List.of(), List.of("The file " + e.reason() + "."));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static Inventory ofBackup(byte[] bytes) throws ValueFlaw {
    Optional<byte[]> database = AndroidBackup.file(bytes, MI_HOME_DATABASE);
    if (database.isEmpty()) {
      throw new ValueFlaw("holds no database of Mi Home");
    }
    return AppDatabase.read(Form.ANDROID_BACKUP, database.get());
  }

  /** SQLite writes changes to another file first, and may leave them there. */
  private static Inventory withNewest(Inventory inventory, Path file) throws IOException {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    if (!Files.exists(log) || Files.size(log) == 0) {
      return inventory;
    }
    List<String> flaws =
        Stream.concat(
                inventory.flaws().stream(),
                Stream.of(
                    "The newest changes are in %s and were not read.".formatted(log.getFileName())))
            .toList();
    return new Inventory(inventory.form(), inventory.devices(), inventory.secrets(), flaws);
  }

  private static Inventory ofText(Form form, byte[] bytes) throws ValueFlaw {
    if (bytes.length > LARGEST_TEXT) {
      throw new ValueFlaw("has more than %d bytes".formatted(LARGEST_TEXT));
    }
    CharBuffer decoded = charset(bytes).decode(ByteBuffer.wrap(bytes));
    char[] text = new char[decoded.remaining()];
    decoded.duplicate().get(text);
    int start = text.length > 0 && text[0] == '\ufeff' ? 1 : 0;
    char[] body = Arrays.copyOfRange(text, start, text.length);
    try {
      int first = 0;
      while (first < body.length && Character.isWhitespace(body[first])) {
        first++;
      }
      boolean json = first < body.length && (body[first] == '{' || body[first] == '[');
      return json ? ofJson(form, body) : ExtractorText.read(body);
    } finally {
      Arrays.fill(text, '\0');
      Arrays.fill(body, '\0');
    }
  }

  private static Inventory ofJson(Form form, char[] text) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
    byte[] json = new byte[encoded.remaining()];
    encoded.duplicate().get(json);
    JsonValues.Read read = JsonValues.read(json);
    Arrays.fill(json, (byte) 0);
    List<Value> roots = read.values();
    List<ListedDevice> devices =
        form == Form.HOME_ASSISTANT ? HomeAssistant.devices(roots) : JsonLists.devices(roots);
    List<String> flaws =
        read.flaw().isEmpty() ? List.of() : List.of("The file " + read.flaw() + ".");
    return new Inventory(form, devices, Entries.secrets(roots), flaws);
  }

  /** PowerShell writes UTF-16 when output is sent to a file. */
  private static Charset charset(byte[] head) {
    if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    boolean big = head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff;
    return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }
}
