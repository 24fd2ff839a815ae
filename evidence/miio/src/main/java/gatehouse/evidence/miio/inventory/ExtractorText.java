// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.evidence.miio.inventory.value.SecretNames;
import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Hidden;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.model.Locator;
import gatehouse.vault.Secret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the token extractor prints: a line for the server and home, then a block of {@code NAME:
 * value} lines for each device, between dashes.
 *
 * @see <a href="https://github.com/PiotrMachowski/Xiaomi-cloud-tokens-extractor">Xiaomi cloud
 *     tokens extractor</a>
 */
final class ExtractorText {
  private static final Pattern PLACE =
      Pattern.compile("evices found for server \"?([a-z0-9]+)\"?(?: @ home \"?(\\d+)\"?)?");
  private static final int LONGEST_LABEL = 10;
  private static final char ESCAPE = 0x1b;

  private final List<ListedDevice> devices = new ArrayList<>();
  private final List<Secret> secrets = new ArrayList<>();
  private final Map<String, Value> around = new LinkedHashMap<>();
  private Map<String, Value> block = new LinkedHashMap<>();
  private long begun;

  private ExtractorText() {}

  static Inventory read(char[] text) {
    ExtractorText reading = new ExtractorText();
    long line = 0;
    int from = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || text[i] == '\n') {
        reading.line(plain(text, from, i), ++line);
        from = i + 1;
      }
    }
    reading.end();
    return new Inventory(Form.TOKEN_EXTRACTOR, reading.devices, reading.secrets, List.of());
  }

  /** A line without the colours that the tool prints to a terminal. */
  private static char[] plain(char[] text, int from, int to) {
    char[] plain = new char[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      if (text[i] == ESCAPE) {
        while (i < to && !Character.isLetter(text[i])) {
          i++;
        }
      } else if (text[i] != '\r') {
        plain[length++] = text[i];
      }
    }
    char[] line = Arrays.copyOf(plain, length);
    Arrays.fill(plain, '\0');
    return line;
  }

  private void line(char[] line, long number) {
    int colon = 0;
    while (colon < line.length && line[colon] != ':') {
      colon++;
    }
    String label = new String(line, 0, Math.min(colon, LONGEST_LABEL + 8)).strip();
    if (label.startsWith("---")) {
      end();
    } else if (colon < line.length && label.length() <= LONGEST_LABEL && isLabel(label)) {
      begun = block.isEmpty() ? number : begun;
      value(label, Arrays.copyOfRange(line, colon + 1, line.length));
    } else {
      place(line);
    }
    Arrays.fill(line, '\0');
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty() && label.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == ' ');
  }

  private void value(String label, char[] padded) {
    int from = 0;
    int to = padded.length;
    while (from < to && Character.isWhitespace(padded[from])) {
      from++;
    }
    while (to > from && Character.isWhitespace(padded[to - 1])) {
      to--;
    }
    char[] value = Arrays.copyOfRange(padded, from, to);
    if (SecretNames.hides(label)) {
      Secret secret = secret(value);
      secrets.add(secret);
      block.put(label, new Hidden(secret));
    } else {
      block.put(label, new Text(new String(value)));
    }
    Arrays.fill(value, '\0');
    Arrays.fill(padded, '\0');
  }

  private static Secret secret(char[] value) {
    try {
      return Secret.ofText(value);
    } catch (IllegalArgumentException e) {
      return Secret.takeOver(new byte[0]);
    }
  }

  private void place(char[] line) {
    Matcher place = PLACE.matcher(java.nio.CharBuffer.wrap(line));
    if (place.find()) {
      end();
      around.clear();
      around.put("server", new Text(place.group(1)));
      if (place.group(2) != null) {
        around.put("home_id", new Text(place.group(2)));
      }
    }
  }

  private void end() {
    Members entry = new Members(block);
    if (Entries.isDevice(entry)) {
      Map<String, Value> all = new LinkedHashMap<>(around);
      all.putAll(block);
      devices.add(Entries.device(new Members(all), new Locator.Line(begun)));
    }
    block = new LinkedHashMap<>();
  }
}
